package no.livskraft.quickstart;

/** Runs the quickstart. */
public final class Main {
    private Main() {}

    /**
     * Starts here.
     *
     * @param args what the command line says
     */
    public static void main(String[] args) {
        System.out.println("livskraft quickstart");
    }
}
