package org.stepwell.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills in questionnaires so that they add up to a total, as forms and as items. */
public final class Sheets {

    private static final int HARM_ITEM = 9;
    private static final int HIGHEST = 3;

    private Sheets() {}

    /** @return the items of a PHQ-9 that leaves item 9 at 0; the total is at most 24 */
    public static List<Integer> phq9(int total) {
        var items = spread(total, HARM_ITEM - 1, HIGHEST);
        items.add(0);
        return items;
    }

    /** @return a PHQ-9 as a form, item 9 at 0 */
    public static Map<String, Object> phq9Form(int total) {
        return form("phq9Item", phq9(total));
    }

    /** @return a PHQ-9 as a form with an answer to item 9 and the ASQ that follows it */
    public static Map<String, Object> phq9Form(int totalWithoutItem9, int item9, String asq, String rightNow) {
        var form = phq9Form(totalWithoutItem9);
        form.put("phq9Item" + HARM_ITEM, item9);
        for (int question = 1; question <= 4; question++) {
            form.put("asq" + question, asq);
        }
        if (!asq.equals("no")) {
            form.put("asq5", rightNow);
        }
        return form;
    }

    /** @return a GAD-7 as a form */
    public static Map<String, Object> gad7Form(int total) {
        return form("gad7Item", spread(total, 7, HIGHEST));
    }

    private static List<Integer> spread(int total, int count, int maximum) {
        var items = new ArrayList<Integer>();
        for (int left = total; items.size() < count; left -= items.get(items.size() - 1)) {
            items.add(Math.min(left, maximum));
        }
        return items;
    }

    private static Map<String, Object> form(String key, List<Integer> items) {
        var form = new HashMap<String, Object>();
        for (int i = 0; i < items.size(); i++) {
            form.put(key + (i + 1), items.get(i));
        }
        return form;
    }
}
