package org.stepwell.studio;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.stepwell.workflow.UnitDeployment;

/** What a file of a unit is, told by the end of its name. */
public enum ModelKind {
    BPMN("processes", "bpmn"),
    DMN("processes", "dmn"),
    FORM("forms", "form"),
    /** A promise about the way a person goes, which is tried before a change of its unit is proposed. */
    PATHWAY("processes", UnitDeployment.TEST_ENDING);

    private final String folder;
    private final String extension;

    ModelKind(String folder, String extension) {
        this.folder = folder;
        this.extension = extension;
    }

    /** @return the folder at the top of the project in which such files stand */
    public String folder() {
        return folder;
    }

    /** @return how such files end, without the dot before it */
    public String extension() {
        return extension;
    }

    /** @return the kind in one small word */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ModelKind> of(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extension().equals(extension))
                .findFirst();
    }
}
