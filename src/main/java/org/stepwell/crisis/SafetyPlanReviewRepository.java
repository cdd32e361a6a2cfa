package org.stepwell.crisis;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Keeps reviews of safety plans; none is ever changed or deleted. */
interface SafetyPlanReviewRepository extends Repository<SafetyPlanReview, UUID> {

    SafetyPlanReview save(SafetyPlanReview review);

    List<SafetyPlanReview> findBySafetyPlanIdOrderByReviewedAtDesc(UUID plan);
}
