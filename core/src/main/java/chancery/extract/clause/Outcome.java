package chancery.extract.clause;

/** How an event stands: it took place, is planned, was called off, or is denied. */
enum Outcome {
    SO(""),
    PLANNED("planned"),
    CANCELLED("cancelled"),
    INVITED("invited"),
    NEGOTIATING("negotiating"),
    DENIED("");

    private final String status;

    Outcome(String status) {
        this.status = status;
    }

    /** The word of the field {@code status}; empty where the event took place or is denied. */
    String status() {
        return status;
    }
}
