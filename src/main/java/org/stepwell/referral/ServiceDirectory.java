package org.stepwell.referral;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.workflow.Decisions;

/** The services the team can refer to; nothing in it is about a patient. */
@Service
@Transactional
public class ServiceDirectory {

    private final ServiceProviderRepository services;
    private final Decisions decisions;

    ServiceDirectory(ServiceProviderRepository services, Decisions decisions) {
        this.services = services;
        this.decisions = decisions;
    }

    public ServiceProvider add(ServiceProvider service) {
        return services.save(service);
    }

    /** Opens the service for new people, or closes it. */
    public void accepting(UUID service, boolean now) {
        services.findById(service).map(it -> it.accepting(now)).ifPresent(services::save);
    }

    public Optional<ServiceProvider> find(UUID service) {
        return services.findById(service);
    }

    /** All services, by kind and name. */
    public List<ServiceProvider> all() {
        return services.findAllByOrderByKindAscNameAsc();
    }

    /** The services of a kind that take new people, by name. */
    public List<ServiceProvider> ofKind(String kind) {
        return services.findByKindAndAcceptingIsTrueOrderByName(kind);
    }

    /** The services that fit a need, by the decision {@code choose-service-kind}; none if no kind fits. */
    public List<ServiceProvider> forNeed(String domain) {
        return Optional.ofNullable(ruleFor(domain).kind()).map(this::ofKind).orElse(List.of());
    }

    ServiceRule ruleFor(String domain) {
        return ServiceRule.of(decisions.row("choose-service-kind", Map.of("domain", domain)));
    }
}
