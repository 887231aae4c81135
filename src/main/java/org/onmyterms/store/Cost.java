package org.onmyterms.store;

/**
 * How much work one guess at a key is: Argon2id memory in KiB, passes, lanes.
 * A file that asks for less than the floor was weakened; one that asks for more than the cap would freeze the computer.
 */
record Cost(int memory, int passes, int lanes) {

    /** 64 MiB, 3 passes, 1 lane: about a sixth of a second here. What new plans get, and the least a plan may ask. */
    static final Cost NORMAL = new Cost(64 * 1024, 3, 1);

    /** For tests only, through package-private doors: next to no work. */
    static final Cost CHEAP = new Cost(64, 1, 1);

    private static final int MOST_MEMORY = 256 * 1024;
    private static final int MOST_PASSES = 10;

    /** Throws hostile unless this lies between the floor and the cap. */
    void check(Cost floor) {
        if (memory < floor.memory || memory > MOST_MEMORY || passes < floor.passes || passes > MOST_PASSES || lanes != 1) {
            throw new StoreException("hostile");
        }
    }
}
