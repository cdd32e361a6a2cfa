package org.stepwell.fhir;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;

/** Takes a FHIR R4 bundle from another system: all of it, or nothing. */
@Service
public class BundleImport {

    private final FhirSettings settings;
    private final Accounts accounts;
    private final ReadBundle reader;
    private final BundleStore store;

    BundleImport(FhirSettings settings, Accounts accounts, ReadBundle reader, BundleStore store) {
        this.settings = settings;
        this.accounts = accounts;
        this.reader = reader;
        this.store = store;
    }

    /**
     * Reads and stores the bundle. Resources of kinds we do not take are counted; a bundle told twice changes nothing.
     *
     * @throws BundleRefused with every problem found; nothing is stored then
     * @throws AccessDeniedException unless a care manager, case manager, supervisor or the system itself asks
     */
    public ImportReport take(byte[] bundle) {
        requireIntake();
        if (bundle.length > settings.maxBundleSize().toBytes()) {
            throw tooLarge();
        }
        return store.keep(reader.contents(bundle));
    }

    /** As {@link #take(byte[])}, reading no further than the limit. */
    public ImportReport take(InputStream bundle) {
        requireIntake();
        try {
            return take(
                    bundle.readNBytes(Math.toIntExact(settings.maxBundleSize().toBytes()) + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireIntake() {
        if (!accounts.may(Action.TAKE_RECORDS_IN)) {
            throw new AccessDeniedException("Taking records in is for care managers, case managers and supervisors");
        }
    }

    private BundleRefused tooLarge() {
        return new BundleRefused(
                BundleRefused.Reason.TOO_LARGE,
                List.of(new Problem(
                        Problem.Kind.TOO_LONG,
                        "Bundle",
                        "is larger than " + settings.maxBundleSize().toMegabytes() + " MB")));
    }
}
