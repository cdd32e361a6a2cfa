package org.stepwell.referral;

import java.util.List;
import org.stepwell.directory.Fit;
import org.stepwell.directory.ServiceProvider;

/**
 * The services of the kind a need calls for.
 *
 * @param open those the person can choose from, the best fit first
 * @param closed those that take no new people
 * @param asked those that had this referral before
 */
public record ServiceOptions(List<Fit> open, List<ServiceProvider> closed, List<ServiceProvider> asked) {}
