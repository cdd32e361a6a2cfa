package org.stepwell.directory;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** Keeps the services. */
interface ServiceProviderRepository extends CrudRepository<ServiceProvider, UUID> {

    @Query("select * from healthcare_service where :kind = any (kinds) order by name, id")
    List<ServiceProvider> ofKind(@Param("kind") String kind);

    @Query("select * from healthcare_service order by kinds, name, id")
    List<ServiceProvider> inOrder();
}
