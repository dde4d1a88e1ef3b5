package org.hecha.quantification.internal;

/** Declarations that several tests calculate with. Values are those of the published cases. */
public final class TestStandards {

    public static final String FUEL = """
            {'id':'T.fuel','edition':'2025','clause':'7.5.2','kind':'EMISSION','title':{'zh':'燃料','en':'fuel'},
             'formula':'FC * NCV * CC * OF * k_C','result':'tCO2','gas':'CO2','category':1,
             'symbols':[
              {'name':'FC','role':'ACTIVITY','unit':'t','title':{'zh':'消耗量','en':'consumption'}},
              {'name':'NCV','role':'PARAMETER','unit':'GJ/t','title':{'zh':'热值','en':'net calorific value'},
               'default':{'table':'@fuel','column':'NCV'},'min':'0','max':'600'},
              {'name':'CC','role':'PARAMETER','unit':'tC/GJ','title':{'zh':'含碳量','en':'carbon content'},
               'default':{'table':'@fuel','column':'CC'}},
              {'name':'OF','role':'PARAMETER','unit':'1','title':{'zh':'氧化率','en':'oxidation factor'},
               'default':{'table':'@fuel','column':'OF'},'max':'1'},
              {'name':'k_C','role':'CONSTANT','unit':'tCO2/tC','value':'44/12','title':{'zh':'碳','en':'carbon'}}],
             'standing':'SECONDARY','source':'S10',
             'golden':[{'name':'diesel','inputs':{'FC':'10','NCV':'42.652','CC':'0.0202','OF':'0.98'},
              'expected':'30.9591'}]}""";

    public static final String POWER = """
            {'id':'T.power','kind':'EMISSION','formula':'AD * EF','result':'tCO2','gas':'CO2','category':2,
             'symbols':[{'name':'AD','role':'ACTIVITY','unit':'MWh'},
              {'name':'EF','role':'PARAMETER','unit':'tCO2/MWh','default':{'table':'@electricity','column':'EF'}}],
             'standing':'OFFICIAL','golden':[{'name':'one','inputs':{'AD':'2','EF':'0.5'},'expected':'1.0'}]}""";

    public static final String PRODUCT = """
            {'id':'T.product','kind':'EMISSION','formula':'Q * EF','result':'tCO2','gas':'CO2','category':1,
             'deducted':true,'symbols':[{'name':'Q','role':'ACTIVITY','unit':'t'},
              {'name':'EF','role':'PARAMETER','unit':'tCO2/t'}],
             'standing':'OFFICIAL','golden':[{'name':'one','inputs':{'Q':'2','EF':'0.5'},'expected':'1.0'}]}""";

    public static final String METHANE = """
            {'id':'T.methane','kind':'EMISSION','formula':'V * EF','result':'kgCH4','gas':'CH4','category':1,
             'symbols':[{'name':'V','role':'ACTIVITY','unit':'m3'},
              {'name':'EF','role':'PARAMETER','unit':'kgCH4/m3','default':{'table':'T-CH4','column':'EF','key':'x'}}],
             'standing':'UNCONFIRMED','golden':[{'name':'one','inputs':{'V':'2','EF':'0.5'},'expected':'1.0'}]}""";

    public static final String SUM = """
            {'id':'T.total','kind':'FIGURE','formula':'E','result':'tCO2e','symbols':[
              {'name':'E','role':'ARGUMENT','unit':'tCO2e'}],'standing':'DERIVED',
             'golden':[{'name':'one','inputs':{'E':'2'},'expected':'2'}]}""";

    public static final String INTENSITY = """
            {'id':'T.intensity','kind':'FIGURE','formula':'E / P','result':'tCO2e/person','symbols':[
              {'name':'E','role':'ARGUMENT','unit':'tCO2e'},{'name':'P','role':'ARGUMENT','unit':'person'}],
             'standing':'DERIVED','golden':[{'name':'one','inputs':{'E':'2','P':'4'},'expected':'0.5'}]}""";

    public static final String FUELS = """
            {'id':'T-FUELS','edition':'2024','rows':{'diesel':{'zh':'柴油','en':'diesel'}},'factors':[
              {'key':'diesel','column':'NCV','value':'42.652','unit':'GJ/t','standing':'SECONDARY','source':'S10'},
              {'key':'diesel','column':'CC','value':'20.2','unit':'tC/TJ','standing':'SECONDARY','source':'S10'},
              {'key':'diesel','column':'OF','value':'0.98','unit':'1','standing':'SECONDARY','source':'S10'},
              {'key':'wood','column':'NCV','value':'15','unit':'GJ/t','standing':'SECONDARY','source':'S10'},
              {'key':'wood','column':'CC','value':'0.03','unit':'tC/GJ','standing':'UNCONFIRMED','source':'MEM'},
              {'key':'wood','column':'OF','value':'1','unit':'1','standing':'SECONDARY','source':'S10'},
              {'key':'peat','column':'NCV','value':'9','unit':'GJ/t','standing':'SECONDARY','source':'S10'}]}""";

    public static final String SERIES = """
            {'id':'T-SERIES','edition':'','factors':[
              {'key':'T-SERIES','column':'EF','value':'0.5810','unit':'tCO2/MWh','year':2021,'standing':'SECONDARY'},
              {'key':'T-SERIES','column':'EF','value':'0.6096','unit':'tCO2/MWh','year':2023,'standing':'OFFICIAL',
               'announced':'2025-12-31','note':{'zh':'注','en':'note'}},
              {'key':'T-SERIES','column':'EF','value':'0.5703','unit':'tCO2/MWh','year':2022,'standing':'SECONDARY'}]}""";

    public static final String METHANE_FACTORS = """
            {'id':'T-CH4','factors':[
              {'key':'x','column':'EF','value':'0.25','unit':'kgCH4/m3','standing':'OFFICIAL'}]}""";

    public static final String GWP = """
            {'id':'GWP-AR6','edition':'AR6','factors':[
              {'key':'CH4','column':'GWP','value':'27.9','unit':'tCO2e/tCH4','standing':'SECONDARY'},
              {'key':'SF6','column':'GWP','value':'25200','unit':'tCO2e/tSF6','standing':'UNCONFIRMED'}]}""";

    private TestStandards() {
    }

    /** Everything of this class in one standard named T. */
    public static Fixture all() {
        return new Fixture("T").methods(FUEL, POWER, PRODUCT, METHANE, SUM, INTENSITY).tables(FUELS, SERIES,
                METHANE_FACTORS, GWP);
    }
}
