package org.stepwell.patient;

import java.time.LocalDate;
import java.util.Locale;

/** Who the person is on paper; a birth date known only by year or month stands for its first day. */
public record Demographics(
        String family,
        String given,
        LocalDate birthDate,
        Gender gender,
        boolean deceased,
        LocalDate deceasedOn,
        String phone,
        String address) {

    private static final LocalDate EARLIEST = LocalDate.of(1850, 1, 1);

    /** One of the two names is enough: many people have only one (US Core, rule us-core-6). */
    public Demographics {
        family = InvalidPatient.within(200, "name", family == null ? "" : family.strip());
        given = InvalidPatient.within(200, "name", given == null ? "" : given.strip());
        InvalidPatient.when(family.isEmpty() && given.isEmpty(), "name", "a patient needs a family or a given name");
        InvalidPatient.when(
                birthDate != null && birthDate.isBefore(EARLIEST), "birthDate", "nobody alive was born before 1850");
        InvalidPatient.when(
                birthDate != null && deceasedOn != null && deceasedOn.isBefore(birthDate),
                "deceased",
                "the death precedes the birth");
        gender = gender == null ? Gender.UNKNOWN : gender;
        deceased = deceased || deceasedOn != null;
        phone = InvalidPatient.within(100, "telecom", phone);
        address = InvalidPatient.within(500, "address", address);
    }

    /** A shared number alone never joins two records: the birth dates and one of the names must agree too. */
    boolean maySpeakOfTheSamePersonAs(Demographics other) {
        return agree(birthDate, other.birthDate)
                && (agree(lower(family), lower(other.family)) || agree(lower(given), lower(other.given)));
    }

    private static boolean agree(Object one, Object other) {
        return one == null || other == null || one.equals(other);
    }

    private static String lower(String name) {
        return name.isEmpty() ? null : name.toLowerCase(Locale.ROOT);
    }

    /** Nothing of the person: this text may end up in a log line. */
    @Override
    public String toString() {
        return "Demographics";
    }
}
