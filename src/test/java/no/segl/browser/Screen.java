package no.segl.browser;

/** What people hold in their hands or have on their desk. */
public enum Screen {
    DESKTOP(1280, 860, false),
    /** Of a small computer, below its browser's own rows. */
    LAPTOP(1280, 800, false),
    TABLET(820, 1180, true),
    PHONE(360, 740, true),
    LARGE_PHONE(390, 844, true),
    PHONE_ON_ITS_SIDE(640, 360, true);

    final int width;
    final int height;
    final boolean touch;

    Screen(int width, int height, boolean touch) {
        this.width = width;
        this.height = height;
        this.touch = touch;
    }
}
