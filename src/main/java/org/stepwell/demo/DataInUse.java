package org.stepwell.demo;

import java.nio.file.Path;

/** Two servers on one folder of data would destroy it. */
class DataInUse extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DataInUse(Path folder) {
        super("Another Stepwell already runs on the data in " + folder);
    }
}
