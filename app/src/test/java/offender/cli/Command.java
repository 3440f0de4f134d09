package offender.cli;

/** What nothing but the command line may see. */
public final class Command {}
