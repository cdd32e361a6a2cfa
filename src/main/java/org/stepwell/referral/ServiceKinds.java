package org.stepwell.referral;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stepwell.directory.ServiceDirectory;
import org.stepwell.directory.ServiceProvider;
import org.stepwell.workflow.Decisions;

/** Which kind of service answers a need, by the decision {@code choose-service-kind}. */
@Component
class ServiceKinds {

    private final ServiceDirectory services;
    private final Decisions decisions;

    ServiceKinds(ServiceDirectory services, Decisions decisions) {
        this.services = services;
        this.decisions = decisions;
    }

    ServiceRule ruleFor(String domain) {
        return ServiceRule.of(decisions.row("choose-service-kind", Map.of("domain", domain)));
    }

    /** @return empty when no kind of service answers such a need */
    Optional<String> kindFor(String domain) {
        return Optional.ofNullable(ruleFor(domain).kind());
    }

    /** The services that answer such a need and take new people. */
    List<ServiceProvider> openFor(String domain) {
        return kindFor(domain).map(services::ofKind).orElse(List.of());
    }
}
