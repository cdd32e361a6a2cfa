package org.stepwell.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stepwell.HouseTest;
import org.stepwell.audit.SealTrail;
import org.stepwell.coordination.Enrolment;
import org.stepwell.patient.Demographics;
import org.stepwell.patient.Gender;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.NotPermitted;
import org.stepwell.team.Role;
import org.stepwell.workflow.Walk;

/** What stands out in the trail is flagged once, and answered once, by somebody else. */
@HouseTest
class FindUnusualTest {

    private static final String REASON = "Asked them: they were on call that night.";

    @Autowired
    private FindUnusual unusual;

    @Autowired
    private AccessFlags flags;

    @Autowired
    private OversightSettings settings;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private SealTrail seals;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Walk walk;

    private String nurse;
    private String family;

    @BeforeEach
    void somebodyOfTheStaffWithANameOfTheirOwn() {
        var number = UUID.randomUUID().toString().substring(0, 8);
        nurse = "nurse-" + number;
        family = "Invented" + number;
        accounts.add(new Account(nurse, "Kim " + family, Set.of(Role.THERAPIST), null), "only-in-tests");
    }

    @Test
    void theirOwnRecordByTheirName() {
        var own = named("kim");
        read(nurse, own, "read");
        read("care-manager", own, "list");

        assertThat(found()).containsExactly("own-record " + nurse + " " + own);
    }

    @Test
    void theirOwnRecordByTheirAccount() {
        var patient = named("Robin");
        accounts.belongsTo(nurse, patient);
        read(nurse, patient, "change");

        assertThat(found()).containsExactly("own-record " + nurse + " " + patient);
    }

    @Test
    void aColleaguesRecord() {
        var colleague = named("Kim");
        read("psychiatrist", colleague, "read");
        read("psychiatrist", colleague, "read");

        assertThat(found()).containsExactly("colleague psychiatrist " + colleague);
        read("psychiatrist", colleague, "read");
        assertThat(found()).as("once a day").hasSize(1);
    }

    @Test
    void nobodyIsFlaggedForTheirWorkOrForTheirOwnPage() {
        var patient = named("Robin");
        read("psychiatrist", patient, "read");
        accounts.add(new Account("own-" + nurse, "Robin " + family, Set.of(Role.PATIENT), patient), "only-in-tests");
        read("own-" + nurse, patient, "read");

        assertThat(found()).isEmpty();
    }

    @Test
    void moreRecordsWithinAnHourThanWorkAsksFor() {
        open(settings.mostRecords(), "2 hours");
        // another hour
        open(settings.mostRecords(), "30 minutes");
        assertThat(found()).isEmpty();

        open(1, "0 minutes");
        assertThat(found()).containsExactly("many-records " + nurse);
        assertThat(jdbc.sql("select records from audit_flag where actor = ?")
                        .param(nurse)
                        .query(Integer.class)
                        .single())
                .isEqualTo(settings.mostRecords() + 1);
    }

    @Test
    void aRecordOpenedInAnEmergency() {
        var patient = named("Robin");
        read("psychiatrist", patient, "break-glass");

        assertThat(found()).containsExactly("break-glass psychiatrist " + patient);
    }

    @Test
    void isAnsweredOnceWithAReasonByNobodyThemselves() {
        var patient = named("Kim");
        read(nurse, patient, "read");
        found();
        var flag = jdbc.sql("select id from audit_flag where actor = ?")
                .param(nurse)
                .query(UUID.class)
                .single();

        walk.as("privacy-officer", () -> {
            assertThatThrownBy(() -> flags.answer(flag, AccessFlag.Finding.IN_ORDER, "no"))
                    .isInstanceOf(IllegalArgumentException.class);
            flags.answer(flag, AccessFlag.Finding.IN_ORDER, REASON);
            assertThatThrownBy(() -> flags.answer(flag, AccessFlag.Finding.NOT_IN_ORDER, REASON))
                    .isInstanceOf(NotPermitted.class);
            assertThat(flags.all())
                    .filteredOn(one -> one.id().equals(flag))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.finding()).isEqualTo(AccessFlag.Finding.IN_ORDER);
                        assertThat(one.answeredBy()).isEqualTo("Demo Privacy officer");
                    });
            return null;
        });
        assertThat(jdbc.sql("select actor || ' ' || reason from audit_event where what = 'access flag' and about = ?")
                        .param(nurse)
                        .query(String.class)
                        .list())
                .containsExactly("privacy-officer in-order");
    }

    @Test
    void nobodyAnswersForThemselves() {
        read("supervisor", named("Kim"), "read");
        found();
        var flag = jdbc.sql("select id from audit_flag where actor = 'supervisor' and answered_at is null limit 1")
                .query(UUID.class)
                .single();

        for (var who : List.of("supervisor", "care-manager", "analyst")) {
            walk.as(who, () -> {
                assertThatThrownBy(() -> flags.answer(flag, AccessFlag.Finding.IN_ORDER, REASON))
                        .isInstanceOf(NotPermitted.class);
                return null;
            });
        }
    }

    private PatientId named(String given) {
        return enrolment.register(new Demographics(family, given, null, Gender.FEMALE, false, null, null, null));
    }

    private void read(String actor, PatientId patient, String action) {
        jdbc.sql("insert into audit_event (at, actor, action, patient_id, what) values (now(), ?, ?, ?, 'care plan')")
                .params(actor, action, patient.value())
                .update();
    }

    private void open(int records, String ago) {
        jdbc.sql("insert into audit_event (at, actor, action, patient_id, what)"
                        + " select timestamptz '2026-03-04 12:00:30Z' - cast(? as interval), ?, 'read',"
                        + " gen_random_uuid(), 'care plan' from generate_series(1, ?)")
                .params(ago, nurse, records)
                .update();
    }

    private List<String> found() {
        var open = 1;
        while (open > 0) {
            seals.seal();
            open = jdbc.sql("select count(*) from audit_event e where not exists"
                            + " (select 1 from audit_link l where l.event_id = e.id)")
                    .query(Integer.class)
                    .single();
        }
        unusual.look();
        return jdbc.sql("select f.kind || ' ' || f.actor || coalesce(' ' || f.patient_id, '') from audit_flag f"
                        + " left join patient p on p.id = f.patient_id where p.family = :family or f.actor = :nurse")
                .param("family", family)
                .param("nurse", nurse)
                .query(String.class)
                .list();
    }
}
