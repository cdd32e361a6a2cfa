package org.stepwell.assessment;

/** What became of a need; a declined one is offered again at the next review (clinical rules 3.4). */
public enum NeedStatus {
    OPEN,
    DECLINED,
    MET,
    WITHDRAWN
}
