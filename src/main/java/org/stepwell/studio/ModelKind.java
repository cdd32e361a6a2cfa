package org.stepwell.studio;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file of a unit is, told by the end of its name. */
public enum ModelKind {
    BPMN("processes"),
    DMN("processes"),
    FORM("forms");

    private final String folder;

    ModelKind(String folder) {
        this.folder = folder;
    }

    /** @return the folder at the top of the project in which such files stand */
    public String folder() {
        return folder;
    }

    /** @return {@code bpmn}, {@code dmn} or {@code form} */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ModelKind> of(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extension().equals(extension))
                .findFirst();
    }
}
