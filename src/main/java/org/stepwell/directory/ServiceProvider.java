package org.stepwell.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A service the team refers to; FHIR HealthcareService with its Organization.
 *
 * @param kinds what it does, in the words the decision {@code choose-service-kind} uses, such as {@code food-support}
 * @param fhirEndpoint its FHIR R4 base address, or null if it is reached by phone
 * @param accepting whether it takes new people
 */
@Table("healthcare_service")
public record ServiceProvider(
        @Id UUID id,
        @Version int version,
        String name,
        List<String> kinds,
        String phone,
        String address,
        String fhirEndpoint,
        boolean accepting,
        @Embedded.Empty Reach reach,
        @Embedded.Empty Terms terms) {

    /** One without a FHIR endpoint: referrals go by phone or letter. It is free, and has to be asked for a place. */
    public static ServiceProvider byPhone(String name, String kind, String phone, String address) {
        return entered(name, kind, phone, address, null);
    }

    /** One whose system takes FHIR R4 referrals at that base address. It is free, and has to be asked for a place. */
    public static ServiceProvider byFhir(String name, String kind, String phone, String endpoint) {
        return entered(name, kind, phone, null, endpoint);
    }

    private static ServiceProvider entered(String name, String kind, String phone, String address, String endpoint) {
        return new ServiceProvider(
                UUID.randomUUID(),
                0,
                name,
                List.of(kind),
                phone,
                address,
                endpoint,
                true,
                Reach.unknown(),
                Terms.freeAskFirst());
    }

    public Optional<String> endpoint() {
        return Optional.ofNullable(fhirEndpoint);
    }

    public ServiceProvider reaching(Reach whom) {
        return new ServiceProvider(id, version, name, kinds, phone, address, fhirEndpoint, accepting, whom, terms);
    }

    public ServiceProvider on(Terms other) {
        return new ServiceProvider(id, version, name, kinds, phone, address, fhirEndpoint, accepting, reach, other);
    }

    ServiceProvider accepting(boolean now) {
        return new ServiceProvider(id, version, name, kinds, phone, address, fhirEndpoint, now, reach, terms);
    }
}
