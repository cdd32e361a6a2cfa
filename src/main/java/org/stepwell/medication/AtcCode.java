package org.stepwell.medication;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A substance by its seven characters in the Anatomical Therapeutic Chemical classification (WHOCC, Oslo). */
public record AtcCode(String value) {

    /** How FHIR names the classification. */
    public static final String SYSTEM = "http://www.whocc.no/atc";

    private static final Pattern FORM = Pattern.compile("[A-Z]\\d{2}[A-Z]{2}\\d{2}");

    /** The therapeutic groups there are, the second level of the classification; anything else is a slip of the pen. */
    private static final Set<String> GROUPS =
            Set.of(("A01 A02 A03 A04 A05 A06 A07 A08 A09 A10 A11 A12 A13 A14 A15 A16 B01 B02 B03 B05 B06 "
                            + "C01 C02 C03 C04 C05 C07 C08 C09 C10 D01 D02 D03 D04 D05 D06 D07 D08 D09 D10 D11 "
                            + "G01 G02 G03 G04 H01 H02 H03 H04 H05 J01 J02 J04 J05 J06 J07 L01 L02 L03 L04 "
                            + "M01 M02 M03 M04 M05 M09 N01 N02 N03 N04 N05 N06 N07 P01 P02 P03 "
                            + "R01 R02 R03 R05 R06 R07 S01 S02 S03 V01 V03 V04 V06 V07 V08 V09 V10 V20")
                    .split(" "));

    private static final int GROUP = 3;

    public AtcCode {
        if (!isKnown(value)) {
            throw new IllegalArgumentException("No ATC code of a substance");
        }
    }

    /** @return the code, however it was typed; empty when it has another form or names a group there is not */
    public static Optional<AtcCode> of(String typed) {
        var code = typed.strip().toUpperCase(java.util.Locale.ROOT);
        return isKnown(code) ? Optional.of(new AtcCode(code)) : Optional.empty();
    }

    private static boolean isKnown(String code) {
        return FORM.matcher(code).matches() && GROUPS.contains(code.substring(0, GROUP));
    }
}
