package org.stepwell.referral;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Keeps the services. */
interface ServiceProviderRepository extends CrudRepository<ServiceProvider, UUID> {

    List<ServiceProvider> findByKindAndAcceptingIsTrueOrderByName(String kind);

    List<ServiceProvider> findAllByOrderByKindAscNameAsc();
}
