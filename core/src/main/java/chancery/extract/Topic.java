package chancery.extract;

/** What a heading says the blocks below are about, by its words. */
public enum Topic {
    VISITS,
    AGREEMENTS,
    AID,
    TRADE,
    INVESTMENT,
    PEOPLE,
    ENVOYS,
    MISSIONS,
    MEETINGS,
    CULTURE,
    PRESS,
    CHRONICLE,
    BASICS,
    HISTORY,
    OTHER
}
