package chancery.reconcile;

import chancery.claim.Claim;

/**
 * A claim as a witness to a fact.
 *
 * @param id the claim's id
 * @param claim what it says and the words that say it
 * @param listing where on the page it stands: claims of one table, or of one run of prose or items under a heading,
 *     share it. Within a listing two entries are two events; across listings one event may be told again
 */
public record Witness(String id, Claim claim, Listing listing) {}
