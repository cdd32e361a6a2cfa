package org.stepwell.referral;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A service the team refers to; FHIR HealthcareService with its Organization.
 *
 * @param kind what it does, in the word the decision {@code choose-service-kind} uses, such as {@code food-bank}
 * @param fhirEndpoint its FHIR R4 base address, or null if it is reached by phone
 * @param accepting whether it takes new people
 */
@Table("healthcare_service")
public record ServiceProvider(
        @Id UUID id,
        @Version int version,
        String name,
        String kind,
        String phone,
        String address,
        String fhirEndpoint,
        boolean accepting) {

    /** One without a FHIR endpoint: referrals go by phone or letter. */
    public static ServiceProvider byPhone(String name, String kind, String phone, String address) {
        return new ServiceProvider(UUID.randomUUID(), 0, name, kind, phone, address, null, true);
    }

    /** One whose system takes FHIR R4 referrals at that base address. */
    public static ServiceProvider byFhir(String name, String kind, String phone, String endpoint) {
        return new ServiceProvider(UUID.randomUUID(), 0, name, kind, phone, null, endpoint, true);
    }

    public Optional<String> endpoint() {
        return Optional.ofNullable(fhirEndpoint);
    }

    ServiceProvider accepting(boolean now) {
        return new ServiceProvider(id, version, name, kind, phone, address, fhirEndpoint, now);
    }
}
