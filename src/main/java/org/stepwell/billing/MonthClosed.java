package org.stepwell.billing;

import java.time.YearMonth;

/** The month was closed for billing; its minutes stand. */
public class MonthClosed extends RuntimeException {

    public MonthClosed(YearMonth month) {
        super("The month " + month + " is closed");
    }
}
