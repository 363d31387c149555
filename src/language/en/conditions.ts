/** How somebody is said to be between life and death. Written by hand for this project. */
export const inDanger =
  /\b(?:(?:in an? )?(?:very )?(?:critical|life-threatening|grave) condition|critically (?:ill|injured|wounded|hurt)|fight(?:s|ing)? for (?:his|her|their) li(?:fe|ves)|in a coma|on life support|life-threatening injur(?:y|ies))\b/i;

/** That somebody is dead. */
export const isDead = /(?<!\b(?:nearly|almost|near) )\b(?:die[sd]?|dead|has died|passed away|succumbed)\b/i;
