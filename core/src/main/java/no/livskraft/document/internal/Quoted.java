package no.livskraft.document.internal;

/** Shows a piece of a document in a message so that nothing in it can mislead. */
public final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /**
     * The text, shortened, with everything that is not a visible Latin-1 character as its code: a Cyrillic letter that
     * looks like a Latin one gives itself away, and no control character reaches a terminal.
     */
    static String of(String text) {
        return of(text, LONGEST);
    }

    /** The same with another length. */
    public static String of(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), longest); i++) {
            char c = text.charAt(i);
            boolean visible = (c >= ' ' && c < 0x7F) || (c > 0xA0 && c <= 0xFF && c != 0xAD);
            if (visible) {
                shown.append(c);
            } else {
                String code = Integer.toHexString(c);
                shown.append("\\u").append("0".repeat(4 - code.length())).append(code);
            }
        }
        return text.length() > longest ? shown.append("...").toString() : shown.toString();
    }
}
