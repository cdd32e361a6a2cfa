package org.stepwell.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stepwell.patient.Allergy;
import org.stepwell.patient.Condition;
import org.stepwell.patient.Demographics;
import org.stepwell.patient.HealthRecord;
import org.stepwell.patient.Home;
import org.stepwell.patient.Identifier;
import org.stepwell.patient.Medicine;
import org.stepwell.patient.Preferences;
import org.stepwell.patient.RecordedEvent;

/** All that one bundle says of one patient, gathered before anything is stored. */
class PatientTold {

    private final Entry entry;
    private final Demographics demographics;
    private final Preferences preferences;
    private final Set<Identifier> identifiers;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Medicine> medicines = new ArrayList<>();
    private final List<Allergy> allergies = new ArrayList<>();
    private final List<ScoreTold> scores = new ArrayList<>();
    private final List<StayTold> stays = new ArrayList<>();
    private final List<RecordedEvent> events = new ArrayList<>();
    private final List<CoverageTold> coverages = new ArrayList<>();
    private Home home = Home.unknown();

    PatientTold(Entry entry, Demographics demographics, Preferences preferences, Set<Identifier> identifiers) {
        this.entry = entry;
        this.demographics = demographics;
        this.preferences = preferences;
        this.identifiers = identifiers;
    }

    void add(Condition condition) {
        conditions.add(condition);
    }

    void add(Medicine medicine) {
        medicines.add(medicine);
    }

    void add(Allergy allergy) {
        allergies.add(allergy);
    }

    void add(ScoreTold score) {
        scores.add(score);
    }

    void add(StayTold stay) {
        stays.add(stay);
    }

    void add(RecordedEvent event) {
        events.add(event);
    }

    void add(CoverageTold coverage) {
        coverages.add(coverage);
    }

    void livesAt(Home told) {
        home = told;
    }

    Entry entry() {
        return entry;
    }

    Demographics demographics() {
        return demographics;
    }

    Preferences preferences() {
        return preferences;
    }

    Set<Identifier> identifiers() {
        return identifiers;
    }

    HealthRecord record() {
        return new HealthRecord(conditions, medicines, allergies);
    }

    List<ScoreTold> scores() {
        return List.copyOf(scores);
    }

    List<RecordedEvent> events() {
        return List.copyOf(events);
    }

    List<CoverageTold> coverages() {
        return List.copyOf(coverages);
    }

    Home home() {
        return home;
    }

    List<StayTold> stays() {
        return List.copyOf(stays);
    }
}
