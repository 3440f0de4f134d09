package chancery.extract;

/**
 * What a block may hold that makes it worth reading: the sorts of mentions, and the words of the lexicon without which a
 * grammar finds nothing.
 */
public enum Sign {
    TIME,
    COUNTRY,
    PERSON,
    OFFICE,
    /** An office of the level {@code envoy}. */
    ENVOY,
    MONEY,
    COUNT,
    SHARE,
    INSTRUMENT("instruments.instruments"),
    COLON,
    DIGIT,
    /** Words for what a sum or number is of: flows, aid, investment, people. */
    MEASURE(
            "measures.flows",
            "measures.aid",
            "bodies.aidtypes",
            "measures.investment",
            "measures.companies",
            "measures.people",
            "bodies.peoplegroups"),
    FLOW("measures.flows"),
    DELEGATION("visits.delegations"),
    /** {@code is headed by}, {@code serves as}: what makes a name the head of a mission. */
    HEADING("envoys.heading"),
    MISSION("missions.missions", "missions.heads"),
    OBSERVANCE("bodies.observances"),
    SURVEY("bodies.surveys");

    private final String[] categories;

    /**
     * @param categories the lexicon's categories whose phrases are such a sign
     */
    Sign(String... categories) {
        this.categories = categories;
    }

    String[] categories() {
        return categories.clone();
    }

    long bit() {
        return 1L << ordinal();
    }
}
