package org.stepwell.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;

/** The services the team can refer to; nothing in it is about a patient. */
@Service
@Transactional
public class ServiceDirectory {

    private final ServiceProviderRepository services;
    private final PlacesTaken taken;
    private final Accounts accounts;

    ServiceDirectory(ServiceProviderRepository services, PlacesTaken taken, Accounts accounts) {
        this.services = services;
        this.taken = taken;
        this.accounts = accounts;
    }

    /** @throws AccessDeniedException unless {@link #mayChange} */
    public ServiceProvider add(ServiceProvider service) {
        requireKeeper();
        return services.save(service);
    }

    /**
     * Adds what somebody typed.
     *
     * @throws InvalidListing with every field that is wrong; without places or "ask first" it names {@code places}
     * @throws AccessDeniedException unless {@link #mayChange}
     */
    public ServiceProvider enter(Listing typed) {
        return add(typed.service(UUID.randomUUID(), 0));
    }

    /**
     * Puts what somebody typed in the place of an entry.
     *
     * @param version which they saw; a later one is not overwritten, the change is refused
     * @throws InvalidListing with every field that is wrong
     * @throws AccessDeniedException unless {@link #mayChange}
     */
    public ServiceProvider change(UUID id, int version, Listing typed) {
        requireKeeper();
        return services.save(typed.service(id, version));
    }

    /** Opens the service for new people, or closes it. */
    public void accepting(UUID service, boolean now) {
        requireKeeper();
        services.findById(service).map(it -> it.accepting(now)).ifPresent(services::save);
    }

    @Transactional(readOnly = true)
    public Optional<ServiceProvider> find(UUID service) {
        return services.findById(service);
    }

    /** @return the services that the filter picks, by kind and name */
    @Transactional(readOnly = true)
    public List<Listed> listed(Filter filter) {
        return listed(services.inOrder().stream().filter(filter::picks).toList());
    }

    /** @return every service of a kind, also those that take no new people, by name */
    @Transactional(readOnly = true)
    public List<Listed> listedOfKind(String kind) {
        return listed(services.ofKind(kind));
    }

    /** The services of a kind that take new people, by name. */
    @Transactional(readOnly = true)
    public List<ServiceProvider> ofKind(String kind) {
        return services.ofKind(kind).stream().filter(ServiceProvider::accepting).toList();
    }

    /** @return whether the one who asks may add and change entries */
    public boolean mayChange() {
        return accounts.may(Action.KEEP_DIRECTORY);
    }

    private List<Listed> listed(List<ServiceProvider> picked) {
        var counts = taken.all();
        return picked.stream()
                .map(service -> new Listed(service, counts.getOrDefault(service.id(), 0)))
                .toList();
    }

    private void requireKeeper() {
        if (!mayChange()) {
            throw new AccessDeniedException("The directory is kept by those who refer to its services");
        }
    }
}
