package chancery.value;

/**
 * A country by its code: ISO 3166-1 alpha-3 ({@code MNG}), ISO 3166-3's first part for ended states ({@code SUN}),
 * {@code EUE} for the European Union, {@code XKX} for Kosovo, or a slug for states older than ISO ({@code x-baden}).
 *
 * @param code the code, never empty
 */
public record CountryCode(String code) implements Comparable<CountryCode> {
    public CountryCode {
        if (code.isEmpty()) {
            throw new IllegalArgumentException("a country code must not be empty");
        }
    }

    public static CountryCode of(String code) {
        return new CountryCode(code);
    }

    // written out: what a record brings itself costs a start some milliseconds
    @Override
    public boolean equals(Object other) {
        return other instanceof CountryCode country && code.equals(country.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public int compareTo(CountryCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
