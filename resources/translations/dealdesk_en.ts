<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Bands</name>
    <message numerus="yes">
        <source>%1 more tenants to %2, where this deal would have no wholesale price: that band needs a term of 2 or 3 years.</source>
        <translation>
            <numerusform>%1 more tenant to %2, where this deal would have no wholesale price: that band needs a term of 2 or 3 years.</numerusform>
            <numerusform>%1 more tenants to %2, where this deal would have no wholesale price: that band needs a term of 2 or 3 years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more tenants to %2, where this deal would have no wholesale price: enter the price that you negotiate for that band.</source>
        <translation>
            <numerusform>%1 more tenant to %2, where this deal would have no wholesale price: enter the price that you negotiate for that band.</numerusform>
            <numerusform>%1 more tenants to %2, where this deal would have no wholesale price: enter the price that you negotiate for that band.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more tenants to %2, where this deal would have no wholesale price: the price book states none for that band.</source>
        <translation>
            <numerusform>%1 more tenant to %2, where this deal would have no wholesale price: the price book states none for that band.</numerusform>
            <numerusform>%1 more tenants to %2, where this deal would have no wholesale price: the price book states none for that band.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more tenants to %2, at %3 per tenant.</source>
        <translation>
            <numerusform>%1 more tenant to %2, at %3 per tenant.</numerusform>
            <numerusform>%1 more tenants to %2, at %3 per tenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more tenants to %2, at the same %3 per tenant.</source>
        <translation>
            <numerusform>%1 more tenant to %2, at the same %3 per tenant.</numerusform>
            <numerusform>%1 more tenants to %2, at the same %3 per tenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more tenants to %2, which costs %3 more per tenant, %4 a month on this deal: the price book&apos;s next band is dearer.</source>
        <translation>
            <numerusform>%1 more tenant to %2, which costs %3 more per tenant, %4 a month on this deal: the price book&apos;s next band is dearer.</numerusform>
            <numerusform>%1 more tenants to %2, which costs %3 more per tenant, %4 a month on this deal: the price book&apos;s next band is dearer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more tenants to %2 save %3 per tenant, %4 a month on this deal.</source>
        <translation>
            <numerusform>%1 more tenant to %2 saves %3 per tenant, %4 a month on this deal.</numerusform>
            <numerusform>%1 more tenants to %2 save %3 per tenant, %4 a month on this deal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message numerus="yes">
        <source>%1 a month for %2 tenants, %3: %4 in all</source>
        <translation>
            <numerusform>%1 a month for %2 tenant, %3: %4 in all</numerusform>
            <numerusform>%1 a month for %2 tenants, %3: %4 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a month for %2 to %3 tenants, %4: %5 in all</source>
        <translation>
            <numerusform>%1 a month for %2 to %3 tenants, %4: %5 in all</numerusform>
            <numerusform>%1 a month for %2 to %3 tenants, %4: %5 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a month at first, %2 at last for %3 tenants, %4: %5 in all</source>
        <translation>
            <numerusform>%1 a month at first, %2 at last for %3 tenant, %4: %5 in all</numerusform>
            <numerusform>%1 a month at first, %2 at last for %3 tenants, %4: %5 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a month at first, %2 at last for %3 to %4 tenants, %5: %6 in all</source>
        <translation>
            <numerusform>%1 a month at first, %2 at last for %3 to %4 tenants, %5: %6 in all</numerusform>
            <numerusform>%1 a month at first, %2 at last for %3 to %4 tenants, %5: %6 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who then supposes a markup of whole percent is left with %1 wholesale prices, yours among them.</source>
        <translation>
            <numerusform>Who then supposes a markup of whole percent is left with %1 wholesale price, yours among them.</numerusform>
            <numerusform>Who then supposes a markup of whole percent is left with %1 wholesale prices, yours among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who then supposes a margin of whole percent is left with %1 wholesale prices, yours among them.</source>
        <translation>
            <numerusform>Who then supposes a margin of whole percent is left with %1 wholesale price, yours among them.</numerusform>
            <numerusform>Who then supposes a margin of whole percent is left with %1 wholesale prices, yours among them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%1 tenants</source>
        <translation>
            <numerusform>%1 tenant</numerusform>
            <numerusform>%1 tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deals</source>
        <translation>
            <numerusform>%1 deal</numerusform>
            <numerusform>%1 deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 months</source>
        <translation>
            <numerusform>%1 month</numerusform>
            <numerusform>%1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 others</source>
        <translation>
            <numerusform>%1 other</numerusform>
            <numerusform>%1 others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 tenants</source>
        <translation>
            <numerusform>%1 → %2 tenants</numerusform>
            <numerusform>%1 → %2 tenants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerChoice</name>
    <message numerus="yes">
        <source>%1 and %2 more deals</source>
        <translation>
            <numerusform>%1 and %2 more deal</numerusform>
            <numerusform>%1 and %2 more deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>%1 months × %2</source>
        <translation>
            <numerusform>%1 month × %2</numerusform>
            <numerusform>%1 months × %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum over %1 months</source>
        <translation>
            <numerusform>Sum over %1 month</numerusform>
            <numerusform>Sum over %1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>12 × %1 ÷ %2 months, rounded to the %3</source>
        <translation>
            <numerusform>12 × %1 ÷ %2 month, rounded to the %3</numerusform>
            <numerusform>12 × %1 ÷ %2 months, rounded to the %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message numerus="yes">
        <source>longer than %1 characters</source>
        <translation>
            <numerusform>longer than %1 character</numerusform>
            <numerusform>longer than %1 characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDamage</name>
    <message numerus="yes">
        <source>a scenario of it has more than %1 deals, the most that the program takes</source>
        <translation>
            <numerusform>a scenario of it has more than %1 deal, the most that the program takes</numerusform>
            <numerusform>a scenario of it has more than %1 deals, the most that the program takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a scenario of it has more than %1 customers, the most that the program takes</source>
        <translation>
            <numerusform>a scenario of it has more than %1 customer, the most that the program takes</numerusform>
            <numerusform>a scenario of it has more than %1 customers, the most that the program takes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>%1 years</source>
        <translation>
            <numerusform>%1 year</numerusform>
            <numerusform>%1 years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message numerus="yes">
        <source>%1 to %2 tenants</source>
        <translation>
            <numerusform>%1 to %2 tenants</numerusform>
            <numerusform>%1 to %2 tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One price a month for %1 tenants.</source>
        <translation>
            <numerusform>One price a month for %1 tenant.</numerusform>
            <numerusform>One price a month for %1 tenants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 monthly invoices</source>
        <translation>
            <numerusform>%1 monthly invoice</numerusform>
            <numerusform>%1 monthly invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quarterly invoices</source>
        <translation>
            <numerusform>%1 quarterly invoice</numerusform>
            <numerusform>%1 quarterly invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 annual invoices</source>
        <translation>
            <numerusform>%1 annual invoice</numerusform>
            <numerusform>%1 annual invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invoices</source>
        <translation>
            <numerusform>%1 invoice</numerusform>
            <numerusform>%1 invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 monthly invoices of %2</source>
        <translation>
            <numerusform>%1 monthly invoice of %2</numerusform>
            <numerusform>%1 monthly invoices of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quarterly invoices of %2</source>
        <translation>
            <numerusform>%1 quarterly invoice of %2</numerusform>
            <numerusform>%1 quarterly invoices of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 annual invoices of %2</source>
        <translation>
            <numerusform>%1 annual invoice of %2</numerusform>
            <numerusform>%1 annual invoices of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invoices of %2</source>
        <translation>
            <numerusform>%1 invoice of %2</numerusform>
            <numerusform>%1 invoices of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>±%1 months</source>
        <translation>
            <numerusform>±%1 month</numerusform>
            <numerusform>±%1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>±%1 points</source>
        <translation>
            <numerusform>±%1 point</numerusform>
            <numerusform>±%1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 months earlier</source>
        <translation>
            <numerusform>%1 month earlier</numerusform>
            <numerusform>%1 months earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 months later</source>
        <translation>
            <numerusform>%1 month later</numerusform>
            <numerusform>%1 months later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%1 points</source>
        <translation>
            <numerusform>−%1 point</numerusform>
            <numerusform>−%1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%1 points</source>
        <translation>
            <numerusform>+%1 point</numerusform>
            <numerusform>+%1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 trials</source>
        <translation>
            <numerusform>%1 of %2 trial</numerusform>
            <numerusform>%1 of %2 trials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfs</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyUnknown</name>
    <message numerus="yes">
        <source>no wholesale price for %1 and %2 more deals</source>
        <translation>
            <numerusform>no wholesale price for %1 and %2 more deal</numerusform>
            <numerusform>no wholesale price for %1 and %2 more deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>platform fee missing for %1 and %2 more deals</source>
        <translation>
            <numerusform>platform fee missing for %1 and %2 more deal</numerusform>
            <numerusform>platform fee missing for %1 and %2 more deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 and %3 more deals)</source>
        <translation>
            <numerusform>%1 (%2 and %3 more deal)</numerusform>
            <numerusform>%1 (%2 and %3 more deals)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %1 deals</source>
        <translation>
            <numerusform>without %1 deal</numerusform>
            <numerusform>without %1 deals</numerusform>
        </translation>
    </message>
</context>
</TS>
