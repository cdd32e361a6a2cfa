package org.stepwell.exchange;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import ca.uhn.fhir.rest.client.exceptions.FhirClientConnectionException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.stereotype.Component;

/** Hands messages over as FHIR R4 transactions; each entry is conditional, so that a repetition finds its first. */
@Component
class FhirPartnerChannel implements PartnerChannel {

    /** Request timeout, too early, too many requests: the partner asks us to come back. */
    private static final Set<Integer> LATER = Set.of(408, 425, 429);

    private final FhirContext fhir = FhirContext.forR4();

    FhirPartnerChannel(ExchangeSettings settings) {
        var clients = fhir.getRestfulClientFactory();
        clients.setServerValidationMode(ServerValidationModeEnum.NEVER);
        clients.setConnectTimeout((int) settings.connectTimeout().toMillis());
        clients.setConnectionRequestTimeout((int) settings.connectTimeout().toMillis());
        clients.setSocketTimeout((int) settings.readTimeout().toMillis());
    }

    @Override
    public void deliver(String endpoint, Bundle bundle) {
        IGenericClient client = fhir.newRestfulGenericClient(endpoint);
        try {
            client.transaction().withBundle(bundle).execute();
        } catch (FhirClientConnectionException e) {
            throw new PartnerFailure("no-connection", false);
        } catch (BaseServerResponseException e) {
            throw new PartnerFailure("http-" + e.getStatusCode(), isFinal(e.getStatusCode()));
        }
    }

    private static boolean isFinal(int status) {
        return status >= 400 && status < 500 && !LATER.contains(status);
    }
}
