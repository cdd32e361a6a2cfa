package org.stepwell.studio.web;

import org.stepwell.studio.ModelName;
import org.stepwell.team.NotPermitted;

/** Where a model stands in an address: folder, unit and file, as in the project. */
record ModelAddress(String folder, String unit, String file) {

    static final String PATH =
            "/studio/models/{folder:processes|forms}/{unit:[a-z]{1,40}}/{file:[a-z][a-z0-9-]{0,60}\\.[a-z.]{1,20}}";

    /** @throws NotPermitted for what cannot be a model, as for any address that leads nowhere */
    ModelName name() {
        return ModelName.parse(folder + "/" + unit + "/" + file).orElseThrow(NotPermitted::new);
    }

    static String of(ModelName name) {
        return "/studio/models/" + name;
    }
}
