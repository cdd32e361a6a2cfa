package org.stepwell.team.web;

import org.springframework.stereotype.Component;

/** Tells the sign-in page where the provider is, which asks for it by the name {@code @offerProvider}. */
@Component
public class OfferProvider {

    private final ProviderSignIn provider;

    OfferProvider(ProviderSignIn provider) {
        this.provider = provider;
    }

    /** @return null where people sign in here alone */
    public String address() {
        return provider.isOffered() ? ProviderSignIn.START + "/" + ProviderSignIn.REGISTRATION : null;
    }
}
