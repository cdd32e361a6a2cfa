package org.stepwell.workflow;

/** How the deployments of units are told apart from others, and what we bring from what a site publishes. */
public final class UnitDeployment {

    /** Before the unit in a deployment's name. */
    public static final String PREFIX = "stepwell:";

    /** What comes with Stepwell. */
    public static final String BUNDLE = "bundle";

    /** What analysts of this site publish. */
    public static final String ANALYST = "analyst";

    /** How the name of a pathway test ends. */
    public static final String TEST_ENDING = "pathway.yaml";

    private UnitDeployment() {}
}
