package org.stepwell.caseload.web;

import org.stepwell.adjustment.TreatmentChange;
import org.stepwell.assessment.Instrument;
import org.stepwell.assessment.Need;
import org.stepwell.careplan.Activity;
import org.stepwell.careplan.Goal;
import org.stepwell.consent.Item;
import org.stepwell.coordination.RelapsePreventionPlan;
import org.stepwell.medication.AtcCode;
import org.stepwell.medication.ListedMedicine;
import org.stepwell.monitoring.Contact;
import org.stepwell.patient.Coding;
import org.stepwell.patient.Condition;
import org.stepwell.patient.Medicine;
import org.stepwell.teamnote.TeamNote;
import org.stepwell.workflow.Word;

/** Says of whatever a page shows what kind of item it is, so that it can be asked whether it may be shown. */
final class Items {

    private Items() {}

    static Item of(Condition condition) {
        return Item.coded("condition", condition.coding(), condition.name());
    }

    static Item of(Medicine medicine) {
        return Item.coded("medicine", medicine.coding(), medicine.name());
    }

    static Item of(ListedMedicine medicine) {
        return Item.coded("medicine", new Coding(AtcCode.SYSTEM, medicine.atcCode()), medicine.name());
    }

    static Item of(Instrument instrument) {
        return Item.named("score", instrument.code(), null);
    }

    static Item of(Need need) {
        return Item.named("need", Word.of(need.domain()), null);
    }

    static Item of(ReferralLoop loop) {
        return Item.named("need", loop.referral().domain(), joined(loop.service(), loop.reason()));
    }

    static Item of(Goal goal) {
        return Item.written("goal", goal.description());
    }

    static Item of(Activity activity) {
        return Item.written("activity", activity.description());
    }

    static Item of(TeamNote note) {
        return new Item("note", Coding.none(), note.text(), note.held(), note.author());
    }

    static Item of(Contact contact) {
        return new Item("contact", Coding.none(), contact.note(), null, contact.madeBy());
    }

    static Item of(TreatmentChange change) {
        return Item.written("treatment-change", change.what());
    }

    static Item of(RelapsePreventionPlan plan) {
        return Item.written(
                "relapse-plan", joined(plan.warningSigns(), plan.whatHelps(), plan.whoToCall(), plan.medicationPlan()));
    }

    /** What somebody wrote beside something else, such as a remark. */
    static Item said(String... words) {
        return Item.written("note", joined(words));
    }

    private static String joined(String... words) {
        var all = new StringBuilder();
        for (var one : words) {
            all.append(one == null ? "" : one + "\n");
        }
        return all.toString();
    }
}
