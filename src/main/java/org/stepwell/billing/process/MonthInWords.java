package org.stepwell.billing.process;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stepwell.billing.BillingSettings;
import org.stepwell.billing.CareMonths;
import org.stepwell.billing.MonthSheet;
import org.stepwell.billing.PersonMinutes;
import org.stepwell.patient.EpisodeId;
import org.stepwell.workflow.FormText;

/** Says in a form how a month of care stands. */
@Component
class MonthInWords {

    private final CareMonths months;
    private final BillingSettings settings;

    MonthInWords(CareMonths months, BillingSettings settings) {
        this.months = months;
        this.settings = settings;
    }

    Map<String, Object> read(EpisodeId episode, Map<String, Object> variables) {
        var month = YearMonth.parse((String) variables.get(MonthCloseProcess.CARE_MONTH.name()));
        return words(months.sheet(episode, month), month);
    }

    private Map<String, Object> words(MonthSheet sheet, YearMonth month) {
        var data = new HashMap<String, Object>();
        data.put("minutesByPerson", FormText.list(byPerson(sheet)));
        data.put(
                "proposal",
                sheet.proposal() + said("\n\nGiven back: ", sheet.month().remark()));
        data.put("missing", sheet.missing());
        data.put("note", said("", sheet.month().note()));
        data.put(
                "covered",
                "Payer " + sheet.coverage().payer() + ", codes "
                        + sheet.coverage().codeFamily() + ", " + month.getYear() + ".");
        data.putAll(asked(sheet));
        return data;
    }

    private Map<String, Object> asked(MonthSheet sheet) {
        var data = new HashMap<String, Object>();
        var coverage = sheet.coverage();
        data.put("payer", coverage.payer());
        data.put(
                "payerOptions",
                settings.payers().stream().map(MonthInWords::option).toList());
        data.put("codeFamily", coverage.codeFamily());
        data.put("acceptsMidpoint", coverage.acceptsMidpoint());
        data.put("apcmSameMonth", coverage.apcmSameMonth());
        data.put("weeklyConsultation", sheet.month().weeklyConsultation());
        if (coverage.initiatingVisitOn() != null) {
            data.put("initiatingVisitOn", coverage.initiatingVisitOn().toString());
        }
        return data;
    }

    private static java.util.List<String> byPerson(MonthSheet sheet) {
        var apart = new PersonMinutes("Of these, billed as safety planning", sheet.minutesApart());
        var total = new PersonMinutes("Together", sheet.month().minutes());
        return Stream.concat(
                        sheet.minutes().stream(),
                        Stream.of(apart, total).filter(one -> one.minutes() > 0 || one == total))
                .map(one -> one.name() + ": " + one.minutes() + " minutes")
                .toList();
    }

    private static Map<String, String> option(String payer) {
        return Map.of("value", payer, "label", payer.equals("any") ? "Any (the default rule)" : payer);
    }

    private static String said(String before, String words) {
        return words == null ? "" : before + FormText.typed(words);
    }
}
