package org.stepwell.referral;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** A partner's FHIR server, kept in memory: a real HAPI server that honours conditional creates and updates. */
class PartnerSystem implements AutoCloseable {

    private final List<Resource> resources = new CopyOnWriteArrayList<>();
    private final RestfulServer fhir = new RestfulServer(FhirContext.forR4Cached());
    private WebServer server;
    private int port;
    private int transactions;
    private BaseServerResponseException refusal;
    private BaseServerResponseException lostAnswer;
    private Runnable meanwhile = () -> {};

    PartnerSystem() {
        fhir.registerProvider(this);
        start();
    }

    void start() {
        server = new TomcatServletWebServerFactory(port).getWebServer(context -> {
            var servlet = context.addServlet("fhir", fhir);
            servlet.addMapping("/fhir/*");
        });
        server.start();
        port = server.getPort();
    }

    void stop() {
        server.stop();
        server.destroy();
    }

    String endpoint() {
        return "http://localhost:" + port + "/fhir";
    }

    /** Answers so from now on, and stores nothing; null to take messages again. */
    void refuse(BaseServerResponseException with) {
        refusal = with;
    }

    /** Stores the next message, but its answer never arrives as a success. */
    void loseNextAnswer(BaseServerResponseException with) {
        lostAnswer = with;
    }

    /** Does this while it stores a message, before it answers. */
    void whileItStores(Runnable work) {
        meanwhile = work;
    }

    int transactions() {
        return transactions;
    }

    <T extends Resource> List<T> all(Class<T> type) {
        return resources.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <T extends Resource> T only(Class<T> type) {
        var found = all(type);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " of " + type.getSimpleName());
        }
        return found.get(0);
    }

    @Transaction
    public synchronized Bundle transaction(@TransactionParam Bundle bundle) {
        transactions++;
        if (refusal != null) {
            throw refusal;
        }
        meanwhile.run();
        store(bundle);
        if (lostAnswer != null) {
            var lost = lostAnswer;
            lostAnswer = null;
            throw lost;
        }
        return new Bundle().setType(Bundle.BundleType.TRANSACTIONRESPONSE);
    }

    private void store(Bundle bundle) {
        Map<String, String> places = new HashMap<>();
        for (BundleEntryComponent entry : bundle.getEntry()) {
            var resource = entry.getResource();
            var known = known(resource, condition(entry));
            if (known.isPresent() && entry.getRequest().getMethod() == Bundle.HTTPVerb.PUT) {
                resources.remove(known.get());
            }
            if (known.isEmpty() || entry.getRequest().getMethod() == Bundle.HTTPVerb.PUT) {
                resource.setId(resource.fhirType() + "/" + (resources.size() + 1));
                resources.add(resource);
            }
            places.put(entry.getFullUrl(), known.orElse(resource).getId());
        }
        resolve(bundle, places);
    }

    /** The server's duty in a transaction: references between entries become references to what it stored. */
    private static void resolve(Bundle bundle, Map<String, String> places) {
        var terser = FhirContext.forR4Cached().newTerser();
        bundle.getEntry().stream()
                .flatMap(entry -> terser.getAllResourceReferences(entry.getResource()).stream())
                .map(found -> found.getResourceReference())
                .filter(reference ->
                        places.containsKey(reference.getReferenceElement().getValue()))
                .forEach(reference -> reference.setReference(
                        places.get(reference.getReferenceElement().getValue())));
    }

    private static String condition(BundleEntryComponent entry) {
        var condition = entry.getRequest().hasIfNoneExist()
                ? entry.getRequest().getIfNoneExist()
                : entry.getRequest().getUrl().replaceFirst("^[^?]*\\?", "");
        return condition.replaceFirst("^identifier=", "");
    }

    private Optional<Resource> known(Resource like, String token) {
        return resources.stream()
                .filter(resource -> resource.fhirType().equals(like.fhirType()))
                .filter(resource -> resource.getNamedProperty("identifier").getValues().stream()
                        .map(Identifier.class::cast)
                        .anyMatch(it -> token.equals(it.getSystem() + "|" + it.getValue())))
                .findFirst();
    }

    @Override
    public void close() {
        stop();
    }
}
