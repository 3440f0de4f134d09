package chancery.value;

/** How a told figure bounds the true one: 'over 80' is at least, 'a maximum of 50 million' at most. */
public enum Bound {
    NONE(""),
    AT_LEAST("at-least"),
    AT_MOST("at-most");

    private final String code;

    Bound(String code) {
        this.code = code;
    }

    /** The contract's word, empty for {@link #NONE}. */
    public String code() {
        return code;
    }
}
