package org.stepwell.assessment;

/** The part of life a need is about. */
public enum NeedDomain {
    HOUSING,
    TRANSPORT,
    WORK,
    FOOD,
    INCOME,
    SOCIAL_CONNECTION,
    DEPRESSION,
    ANXIETY,
    ALCOHOL,
    FUNCTION,
    PHYSICAL_HEALTH
}
