package chancery.extract.clause;

import chancery.authority.State;
import chancery.extract.Scene;
import chancery.value.CountryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a sign that several currencies share means on a page: the publisher's own, then the pair's, then the usual one. */
public final class Currencies {
    /** Currencies that share a sign or a word. */
    private record Family(List<String> signs, Set<String> codes) {}

    private static final List<Family> FAMILIES = List.of(
            new Family(
                    List.of("$", "dollar"),
                    Set.of(
                            "USD", "AUD", "CAD", "NZD", "SGD", "HKD", "NAD", "FJD", "JMD", "TTD", "BBD", "BZD", "GYD",
                            "SRD", "LRD", "SBD", "BND", "TWD")),
            new Family(
                    List.of("rs", "rupee", "\u20b9"), Set.of("INR", "PKR", "LKR", "NPR", "MUR", "SCR", "IDR", "MVR")),
            new Family(List.of("pound", "\u00a3"), Set.of("GBP", "EGP", "LBP", "SYP", "SDG", "CYP", "IEP")),
            new Family(List.of("kr", "crown"), Set.of("NOK", "DKK", "SEK", "ISK", "CZK", "EEK")),
            new Family(List.of("\u00a5", "yen"), Set.of("JPY", "CNY")),
            new Family(
                    List.of("franc", "fr"),
                    Set.of("CHF", "FRF", "BEF", "XOF", "XAF", "RWF", "BIF", "DJF", "GNF", "KMF", "MGF", "LUF")),
            new Family(List.of("dinar"), Set.of("KWD", "BHD", "JOD", "IQD", "TND", "DZD", "LYD", "RSD", "YUD")),
            new Family(List.of("peso"), Set.of("MXN", "PHP", "CLP", "COP", "ARS", "CUP", "UYU", "DOP")));

    private Currencies() {}

    /** The currency of a sign; empty where the page does not settle it. */
    public static Optional<String> of(String sign, Scene scene) {
        Optional<Set<String>> family = family(sign);
        if (family.isEmpty()) {
            return Optional.empty();
        }
        List<CountryCode> countries = new ArrayList<>();
        scene.front().publisher().ifPresent(countries::add);
        if (!sign.contains("$") && !sign.contains("dollar")) {
            scene.front().pair().ifPresent(pair -> {
                countries.add(pair.first());
                countries.add(pair.second());
            });
        }
        for (CountryCode country : countries) {
            Optional<String> currency = scene.reading()
                    .states()
                    .find(country)
                    .flatMap((State state) -> state.currency(Optional.empty()))
                    .filter(family.get()::contains);
            if (currency.isPresent()) {
                return currency;
            }
        }
        return usual(sign);
    }

    private static Optional<Set<String>> family(String sign) {
        String folded = chancery.authority.Words.fold(sign);
        return FAMILIES.stream()
                .filter(family -> family.signs().stream().anyMatch(folded::contains))
                .findFirst()
                .map(Family::codes);
    }

    private static Optional<String> usual(String sign) {
        if (sign.contains("$") || sign.contains("ollar")) {
            return Optional.of("USD");
        }
        if (sign.contains("£") || sign.contains("ound")) {
            return Optional.of("GBP");
        }
        return sign.contains("¥") ? Optional.of("JPY") : Optional.empty();
    }
}
