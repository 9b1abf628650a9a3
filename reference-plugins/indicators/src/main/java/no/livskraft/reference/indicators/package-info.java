/**
 * The starter catalogue of indicators: 31 over the six themes and four vitality dimensions, our own choice and not the
 * programme's. All but one are defined in JSON files beside this package's classes.
 *
 * <p>The variables that they need; a dataset that has them, from whichever source, is all there is to do. A README beside
 * this module says what each is and who has it.
 *
 * <table>
 * <caption>Variables</caption>
 * <tr><th>variable</th><th>unit</th><th>adds up over places</th><th>over time</th><th>measured</th></tr>
 * <tr><td>{@code associations_registered}</td><td>associations</td><td>yes</td><td>no</td><td>end</td></tr>
 * <tr><td>{@code certified_enterprises}</td><td>enterprises</td><td>yes</td><td>no</td><td>end</td></tr>
 * <tr><td>{@code dispensations_lnf}</td><td>dispensations</td><td>yes</td><td>yes</td><td>during</td></tr>
 * <tr><td>{@code dispensations_shore_zone}</td><td>dispensations</td><td>yes</td><td>yes</td><td>during</td></tr>
 * <tr><td>{@code dwellings}</td><td>dwellings</td><td>yes</td><td>no</td><td>start</td></tr>
 * <tr><td>{@code electricity_cabins}</td><td>GWh</td><td>yes</td><td>yes</td><td>during</td></tr>
 * <tr><td>{@code electricity_households}</td><td>GWh</td><td>yes</td><td>yes</td><td>during</td></tr>
 * <tr><td>{@code electricity_total}</td><td>GWh</td><td>yes</td><td>yes</td><td>during</td></tr>
 * <tr><td>{@code eligible_voters_municipal}</td><td>persons</td><td>yes</td><td>no</td><td>during</td></tr>
 * <tr><td>{@code eligible_voters_storting}</td><td>persons</td><td>yes</td><td>no</td><td>during</td></tr>
 * <tr><td>{@code employed_20_66}</td><td>persons</td><td>yes</td><td>no</td><td>end</td></tr>
 * <tr><td>{@code enterprises}</td><td>enterprises</td><td>yes</td><td>no</td><td>end</td></tr>
 * <tr><td>{@code farmland_converted}</td><td>daa</td><td>yes</td><td>yes</td><td>during</td></tr>
 * <tr><td>{@code ghg_emissions}</td><td>tonnes CO2e</td><td>yes</td><td>yes</td><td>during</td></tr>
 * <tr><td>{@code ghg_emissions_agriculture}</td><td>tonnes CO2e</td><td>yes</td><td>yes</td><td>during</td></tr>
 * <tr><td>{@code ghg_emissions_road_traffic}</td><td>tonnes CO2e</td><td>yes</td><td>yes</td><td>during</td></tr>
 * <tr><td>{@code ghg_emissions_waste}</td><td>tonnes CO2e</td><td>yes</td><td>yes</td><td>during</td></tr>
 * <tr><td>{@code heritage_plan_adopted}</td><td>1 or 0</td><td>yes</td><td>no</td><td>end</td></tr>
 * <tr><td>{@code household_waste}</td><td>tonnes</td><td>yes</td><td>yes</td><td>during</td></tr>
 * <tr><td>{@code household_waste_recycled}</td><td>tonnes</td><td>yes</td><td>yes</td><td>during</td></tr>
 * <tr><td>{@code inhabitants_20_66}</td><td>persons</td><td>yes</td><td>no</td><td>end</td></tr>
 * <tr><td>{@code inhabitants_near_public_transport}</td><td>persons</td><td>yes</td><td>no</td><td>start</td></tr>
 * <tr><td>{@code international_agreements_active}</td><td>agreements</td><td>yes</td><td>no</td><td>during</td></tr>
 * <tr><td>{@code land_area}</td><td>km2</td><td>yes</td><td>no</td><td>start</td></tr>
 * <tr><td>{@code municipal_building_area}</td><td>m2</td><td>yes</td><td>no</td><td>end</td></tr>
 * <tr><td>{@code municipal_building_energy}</td><td>kWh</td><td>yes</td><td>yes</td><td>during</td></tr>
 * <tr><td>{@code municipal_energy_renewable}</td><td>kWh</td><td>yes</td><td>yes</td><td>during</td></tr>
 * <tr><td>{@code municipal_energy_use}</td><td>kWh</td><td>yes</td><td>yes</td><td>during</td></tr>
 * <tr><td>{@code nav_paid_disability_benefit}</td><td>million NOK</td><td>yes</td><td>yes</td><td>during</td></tr>
 * <tr><td>{@code nav_paid_sickness_benefit}</td><td>million NOK</td><td>yes</td><td>yes</td><td>during</td></tr>
 * <tr><td>{@code nav_paid_unemployment_benefit}</td><td>million NOK</td><td>yes</td><td>yes</td><td>during</td></tr>
 * <tr><td>{@code nav_paid_work_assessment_allowance}</td><td>million NOK</td><td>yes</td><td>yes</td><td>during</td></tr>
 * <tr><td>{@code population}</td><td>persons</td><td>yes</td><td>no</td><td>start</td></tr>
 * <tr><td>{@code pupils_asked}</td><td>pupils</td><td>yes</td><td>no</td><td>during</td></tr>
 * <tr><td>{@code pupils_walking_or_cycling}</td><td>pupils</td><td>yes</td><td>no</td><td>during</td></tr>
 * <tr><td>{@code refugees_settled}</td><td>persons</td><td>yes</td><td>yes</td><td>during</td></tr>
 * <tr><td>{@code residents_in_settlements}</td><td>persons</td><td>yes</td><td>no</td><td>start</td></tr>
 * <tr><td>{@code residents_safe_hiking_access}</td><td>persons</td><td>yes</td><td>no</td><td>start</td></tr>
 * <tr><td>{@code sefrak_buildings}</td><td>buildings</td><td>yes</td><td>no</td><td>end</td></tr>
 * <tr><td>{@code sefrak_buildings_lost}</td><td>buildings</td><td>yes</td><td>no</td><td>end</td></tr>
 * <tr><td>{@code unemployed_full}</td><td>persons</td><td>yes</td><td>no</td><td>during</td></tr>
 * <tr><td>{@code votes_cast_municipal}</td><td>votes</td><td>yes</td><td>no</td><td>during</td></tr>
 * <tr><td>{@code votes_cast_storting}</td><td>votes</td><td>yes</td><td>no</td><td>during</td></tr>
 * </table>
 */
@NullMarked
package no.livskraft.reference.indicators;

import org.jspecify.annotations.NullMarked;
