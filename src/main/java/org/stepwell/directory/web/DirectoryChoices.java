package org.stepwell.directory.web;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.stepwell.directory.DirectorySettings;
import org.stepwell.directory.Filter;
import org.stepwell.directory.Listed;
import org.stepwell.directory.Payers;
import org.stepwell.directory.ServiceDirectory;
import org.stepwell.team.Accounts;
import org.stepwell.workflow.Words;

/** What the pages of the directory offer to choose from, and to whom. */
@Component
public class DirectoryChoices {

    private final DirectorySettings settings;
    private final ServiceDirectory directory;
    private final Accounts accounts;

    DirectoryChoices(DirectorySettings settings, ServiceDirectory directory, Accounts accounts) {
        this.settings = settings;
        this.directory = directory;
        this.accounts = accounts;
    }

    /** A word of a table with what people read. */
    public record Choice(String word, String title) {}

    /** @return the kinds that can be entered, and any other that is in the directory */
    public List<Choice> kinds() {
        return choices(
                Stream.concat(settings.kinds().stream(), all().flatMap(listed -> listed.service().kinds().stream())),
                this::kind);
    }

    /** @return the payers that can be entered, and any other that is in the directory */
    public List<Choice> payers() {
        return choices(
                Stream.concat(
                        settings.payers().stream(),
                        all().flatMap(listed -> listed.service().terms().payers().stream())),
                this::payer);
    }

    /** @return what is spoken somewhere in the directory */
    public List<String> languages() {
        return all().flatMap(listed -> listed.service().reach().languages().stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /** @return "Housing support" for {@code housing-support} */
    public String kind(String word) {
        return Words.title("service-kind", word);
    }

    public String payer(String word) {
        return Payers.title(word);
    }

    /** @throws AccessDeniedException for the person's own side, who is told of services by the team */
    void requireStaff() {
        if (accounts.current()
                .filter(account -> account.patient() == null && !account.isPersonal())
                .isEmpty()) {
            throw new AccessDeniedException("The directory is for the team");
        }
    }

    /** @throws AccessDeniedException unless the one who asks may change entries */
    void requireKeeper() {
        if (!directory.mayChange()) {
            throw new AccessDeniedException("The directory is kept by those who refer to its services");
        }
    }

    private Stream<Listed> all() {
        return directory.listed(new Filter(null, null, null, null)).stream();
    }

    private static List<Choice> choices(Stream<String> words, UnaryOperator<String> title) {
        return words.distinct().map(word -> new Choice(word, title.apply(word))).toList();
    }
}
