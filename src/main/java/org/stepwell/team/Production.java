package org.stepwell.team;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Whether real people may be behind the names: on a database of one's own, and not in a sandbox of the studio. */
public final class Production {

    private Production() {}

    public static boolean is(Environment environment) {
        return StringUtils.hasText(environment.getProperty("spring.datasource.url"))
                && !environment.getProperty("stepwell.sandbox.child", Boolean.class, false);
    }
}
