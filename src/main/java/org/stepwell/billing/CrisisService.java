package org.stepwell.billing;

/** What is billed beside a month's minutes (clinical rules 3.6). */
enum CrisisService {
    /** By the minutes of safety planning. */
    SAFETY_PLANNING,
    /** By the calls after a discharge that reached the person. */
    POST_DISCHARGE_CALLS
}
