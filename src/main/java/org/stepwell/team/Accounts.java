package org.stepwell.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.Actor;
import org.stepwell.audit.AuditAction;
import org.stepwell.audit.AuditEntry;
import org.stepwell.audit.AuditTrail;
import org.stepwell.patient.PatientId;

/** Who can sign in, and in which roles. */
@Component
public class Accounts {

    private static final String SELECT =
            "select username, display_name, patient_id, related_person_id, roles from account ";

    private final JdbcTemplate jdbc;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;

    Accounts(JdbcTemplate jdbc, PasswordEncoder passwords, AuditTrail audit) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** Adds the account unless the name is taken. */
    @Transactional
    public void add(Account account, String password) {
        add(List.of(account), password);
    }

    /** Adds the accounts whose names are free, all with one password. */
    @Transactional
    public void add(Collection<Account> added, String password) {
        var hash = passwords.encode(password);
        added.forEach(account -> insert(account, hash));
    }

    private void insert(Account account, String hash) {
        var added = jdbc.update(
                "insert into account (username, display_name, patient_id, related_person_id, roles, password_hash)"
                        + " values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (username) do nothing",
                account.username(),
                account.displayName(),
                account.patient() == null ? null : account.patient().value(),
                account.relatedPerson(),
                account.roles().stream().map(Role::key).sorted().toArray(String[]::new),
                hash);
        if (added > 0) {
            note(account.username(), account.patient(), "account added");
        }
    }

    /** Ties a patient's or family member's account to the patient it is about. */
    @Transactional
    public void belongsTo(String username, PatientId patient) {
        jdbc.update("update account set patient_id = ? where username = ?", patient.value(), username);
        note(username, patient, "account tied to a patient");
    }

    /** Ties a family member's account to who they are in the register of related persons. */
    @Transactional
    public void isRelatedPerson(String username, UUID person) {
        jdbc.update("update account set related_person_id = ? where username = ?", person, username);
        note(username, null, "account tied to a related person");
    }

    private void note(String username, PatientId patient, String what) {
        audit.record(new AuditEntry(Actor.currentOr("start"), AuditAction.ACCOUNT, patient, what, username, null));
    }

    /** Notes where somebody of the staff can be called, until it was said on their own page. */
    @Transactional
    public void isCalledAt(String username, String phone) {
        jdbc.update("update account set phone = ? where username = ? and reach_changed_at is null", phone, username);
    }

    /** Remembers the language somebody chose for their own pages, by its code. */
    @Transactional
    public void speak(String username, String language) {
        jdbc.update("update account set language = ? where username = ?", language, username);
    }

    /** @return the code of the language somebody chose; empty until they have */
    public Optional<String> languageOf(String username) {
        return jdbc
                .queryForList(
                        "select language from account where username = ? and language is not null",
                        String.class,
                        username)
                .stream()
                .findFirst();
    }

    /** @return whether the account lets anybody in */
    public boolean isOpen(String username) {
        return jdbc.queryForList("select enabled from account where username = ?", Boolean.class, username)
                .contains(true);
    }

    public Optional<Account> find(String username) {
        return jdbc.query(SELECT + "where username = ?", this::read, username).stream()
                .findFirst();
    }

    /** @return the account of the patient themselves */
    public Optional<Account> ofPatient(PatientId patient) {
        return jdbc
                .query(
                        SELECT + "where patient_id = ? and 'patient' = any (roles) order by username",
                        this::read,
                        patient.value())
                .stream()
                .findFirst();
    }

    /** @return the account of somebody in the register of related persons */
    public Optional<Account> ofRelatedPerson(UUID person) {
        return jdbc.query(SELECT + "where related_person_id = ? order by username", this::read, person).stream()
                .findFirst();
    }

    /** @return everybody who holds the role, by the name people read */
    public List<Account> holding(Role role) {
        return jdbc.query(SELECT + "where ? = any (roles) order by display_name", this::read, role.key());
    }

    /** @return the signed-in person's account; empty for the system */
    public Optional<Account> current() {
        return Actor.isSystem() ? Optional.empty() : find(Actor.current());
    }

    /** @return the signed-in person's account, if one of its roles may; throws {@link NotPermitted} otherwise */
    public Account currentFor(Action action) {
        return current().filter(account -> account.may(action)).orElseThrow(NotPermitted::new);
    }

    /** @return whether the one who is signed in may, in whichever relation; the system always may */
    public boolean may(Action action) {
        return Actor.isSystem()
                || current().filter(account -> account.may(action)).isPresent();
    }

    private Account read(ResultSet row, int number) throws SQLException {
        var patient = row.getObject("patient_id", UUID.class);
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::of)
                .collect(Collectors.toUnmodifiableSet());
        return new Account(
                row.getString("username"),
                row.getString("display_name"),
                roles,
                patient == null ? null : new PatientId(patient),
                row.getObject("related_person_id", UUID.class));
    }
}
