package no.livskraft.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.util.Set;
import no.livskraft.Livskraft;
import no.livskraft.data.LivskraftException;

/** What the rules of this package look at. Reading it takes a second or two, so it is read once. */
final class CoreClasses {

    static final HouseModule CORE = HouseModule.of(Livskraft.class);
    static final HouseModule CONTRACT = HouseModule.of(LivskraftException.class);

    /** The classes of core that ship. */
    static final JavaClasses OF_CORE = new ClassFileImporter().importPath(HouseModule.placeOf(Livskraft.class));

    /** The classes of core and of the contract that ship. */
    static final JavaClasses OF_CORE_AND_CONTRACT = new ClassFileImporter()
            .importLocations(Set.of(
                    Location.of(HouseModule.placeOf(Livskraft.class)),
                    Location.of(HouseModule.placeOf(LivskraftException.class))));

    private CoreClasses() {}
}
