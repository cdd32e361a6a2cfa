package org.stepwell.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.Actor;
import org.stepwell.notification.Languages;
import org.stepwell.patient.Patients;
import org.stepwell.relation.RelatedPersons;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;

/** The languages of the person's own side: each file {@code messages/portal_*.properties} is one. */
@Component
public class PortalLanguages {

    private static final Pattern FILE = Pattern.compile("portal_([a-z]{2,3})\\.properties");

    private final List<Locale> all = found();
    private final Accounts accounts;
    private final Patients patients;
    private final RelatedPersons relations;

    PortalLanguages(Accounts accounts, Patients patients, RelatedPersons relations) {
        this.accounts = accounts;
        this.patients = patients;
        this.relations = relations;
    }

    public List<Locale> all() {
        return all;
    }

    /** @return the language the signed-in person chose, else the one on their record, else English */
    @Transactional
    public Locale current() {
        var account = accounts.current().filter(Account::isPersonal);
        return account.flatMap(it -> accounts.languageOf(it.username()).or(() -> recorded(it)))
                .map(this::of)
                .orElse(Locale.ENGLISH);
    }

    /** Remembers the choice; a code of no language here changes nothing. */
    @Transactional
    public void choose(String code) {
        all.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst()
                .ifPresent(language -> accounts.speak(Actor.current(), language.getLanguage()));
    }

    /** @param said a name or code as somebody wrote it */
    public Locale of(String said) {
        return Languages.of(said, all);
    }

    private Optional<String> recorded(Account account) {
        if (account.patient() == null) {
            return Optional.empty();
        }
        return account.relatedPerson() == null
                ? patients.find(account.patient()).map(it -> it.preferences().language())
                : Actor.asSystem("language", () -> relations.of(account.patient())).stream()
                        .filter(person -> person.id().equals(account.relatedPerson()))
                        .findFirst()
                        .flatMap(person -> person.language());
    }

    private static List<Locale> found() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:messages/portal_*.properties"))
                    .map(Resource::getFilename)
                    .flatMap(PortalLanguages::language)
                    .distinct()
                    .sorted(Comparator.comparing(Locale::getLanguage))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Locale> language(String file) {
        var name = FILE.matcher(file);
        return name.matches() ? Stream.of(Locale.forLanguageTag(name.group(1))) : Stream.empty();
    }
}
