package org.stepwell.survey;

import java.util.UUID;

/** The person is not, or no longer, being asked. */
public class NoOpenSurvey extends RuntimeException {

    public NoOpenSurvey(UUID survey) {
        super("No open survey " + survey);
    }
}
