package no.livskraft.document.internal;

/** A value holds something that its document could not. */
public final class WriteRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    WriteRefusedException(String pointer, Message message) {
        super(message.code() + " " + pointer);
        this.finding = new Finding(message.code(), pointer, 0, 0, message.text());
    }

    /** What it is. */
    public Finding finding() {
        return finding;
    }
}
