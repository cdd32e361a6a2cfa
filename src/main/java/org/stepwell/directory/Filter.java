package org.stepwell.directory;

/** Which services somebody looks for; whatever is blank or null picks nothing out. */
public record Filter(String kind, String language, String area, String payer) {

    public Filter {
        kind = blankToNull(kind);
        language = blankToNull(language);
        area = blankToNull(area);
        payer = blankToNull(payer);
    }

    public boolean isEmpty() {
        return kind == null && language == null && area == null && payer == null;
    }

    boolean picks(ServiceProvider service) {
        return (kind == null || service.kinds().contains(kind))
                && (language == null || service.reach().speaks(language))
                && (area == null || service.reach().serves(area))
                && (payer == null || service.terms().takes(payer));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
