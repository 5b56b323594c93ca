<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>in %1 days</source>
        <translation>
            <numerusform>in %1 day</numerusform>
            <numerusform>in %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by %1 days</source>
        <translation>
            <numerusform>late by %1 day</numerusform>
            <numerusform>late by %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to do</source>
        <translation>
            <numerusform>%1 to do</numerusform>
            <numerusform>%1 to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to do, %2 late</source>
        <translation>
            <numerusform>%1 to do, %2 late</numerusform>
            <numerusform>%1 to do, %2 late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 decides whether %2 goes on with %3 tenants</source>
        <translation>
            <numerusform>%1 decides whether %2 goes on with %3 tenant</numerusform>
            <numerusform>%1 decides whether %2 goes on with %3 tenants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BandFindings</name>
    <message numerus="yes">
        <source>But then there is no wholesale price for %1 and %2 more.</source>
        <translation>
            <numerusform>But then there is no wholesale price for %1 and %2 more.</numerusform>
            <numerusform>But then there is no wholesale price for %1 and %2 more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The margin over the horizon, without %1 deals whose price is not known now or then, stays %2.</source>
        <translation>
            <numerusform>The margin over the horizon, without %1 deal whose price is not known now or then, stays %2.</numerusform>
            <numerusform>The margin over the horizon, without %1 deals whose price is not known now or then, stays %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The margin over the horizon, without %1 deals whose price is not known now or then, rises from %2 to %3.</source>
        <translation>
            <numerusform>The margin over the horizon, without %1 deal whose price is not known now or then, rises from %2 to %3.</numerusform>
            <numerusform>The margin over the horizon, without %1 deals whose price is not known now or then, rises from %2 to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The margin over the horizon, without %1 deals whose price is not known now or then, falls from %2 to %3.</source>
        <translation>
            <numerusform>The margin over the horizon, without %1 deal whose price is not known now or then, falls from %2 to %3.</numerusform>
            <numerusform>The margin over the horizon, without %1 deals whose price is not known now or then, falls from %2 to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 falls below its first band, with %2 tenants</source>
        <translation>
            <numerusform>%1 falls below its first band, with %2 tenant</numerusform>
            <numerusform>%1 falls below its first band, with %2 tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 starts in %2 with %3 tenants</source>
        <translation>
            <numerusform>%1 starts in %2 with %3 tenant</numerusform>
            <numerusform>%1 starts in %2 with %3 tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reaches %2 with %3 tenants</source>
        <translation>
            <numerusform>%1 reaches %2 with %3 tenant</numerusform>
            <numerusform>%1 reaches %2 with %3 tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 falls to %2 with %3 tenants</source>
        <translation>
            <numerusform>%1 falls to %2 with %3 tenant</numerusform>
            <numerusform>%1 falls to %2 with %3 tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 · %3 tenants</source>
        <translation>
            <numerusform>%1 from %2 · %3 tenant</numerusform>
            <numerusform>%1 from %2 · %3 tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 tenants</source>
        <translation>
            <numerusform>%1 · %2 tenant</numerusform>
            <numerusform>%1 · %2 tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deal with all its steps reprices %1 other deals:</source>
        <translation>
            <numerusform>The deal with all its steps reprices %1 other deal:</numerusform>
            <numerusform>The deal with all its steps reprices %1 other deals:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deal reprices %1 other deals:</source>
        <translation>
            <numerusform>The deal reprices %1 other deal:</numerusform>
            <numerusform>The deal reprices %1 other deals:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It and the steps after it reprice %1 other deals:</source>
        <translation>
            <numerusform>It and the steps after it reprice %1 other deal:</numerusform>
            <numerusform>It and the steps after it reprice %1 other deals:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It reprices %1 other deals:</source>
        <translation>
            <numerusform>It reprices %1 other deal:</numerusform>
            <numerusform>It reprices %1 other deals:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %2 of authorization %3 with %4 tenants</source>
        <translation>
            <numerusform>%1 is in %2 of authorization %3 with %4 tenant</numerusform>
            <numerusform>%1 is in %2 of authorization %3 with %4 tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is below the first band of authorization %2, with %3 tenants</source>
        <translation>
            <numerusform>%1 is below the first band of authorization %2, with %3 tenant</numerusform>
            <numerusform>%1 is below the first band of authorization %2, with %3 tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more tenants cost %2 a month less in all: wholesale is %4 for %3, at %5 each in %6.</source>
        <translation>
            <numerusform>%1 more tenant costs %2 a month less in all: wholesale is %4 for %3, at %5 each in %6.</numerusform>
            <numerusform>%1 more tenants cost %2 a month less in all: wholesale is %4 for %3, at %5 each in %6.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BandPaste</name>
    <message numerus="yes">
        <source>%1 lines are not read. Change them above, or remove them.</source>
        <translation>
            <numerusform>%1 line is not read. Change it above, or remove it.</numerusform>
            <numerusform>%1 lines are not read. Change them above, or remove them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 price books were taken.</source>
        <translation>
            <numerusform>%1 price book was taken.</numerusform>
            <numerusform>%1 price books were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bands are read.</source>
        <translation>
            <numerusform>%1 band is read.</numerusform>
            <numerusform>%1 bands are read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines are left out, as they hold no number.</source>
        <translation>
            <numerusform>%1 line is left out, as it holds no number.</numerusform>
            <numerusform>%1 lines are left out, as they hold no number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With these there would be more than %1 authorizations. Remove some, then import again.</source>
        <translation>
            <numerusform>With these there would be more than %1 authorization. Remove some, then import again.</numerusform>
            <numerusform>With these there would be more than %1 authorizations. Remove some, then import again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BandTable</name>
    <message numerus="yes">
        <source>The name is longer than %1 characters, or holds a control character. Shorten it.</source>
        <translation>
            <numerusform>The name is longer than %1 character, or holds a control character. Shorten it.</numerusform>
            <numerusform>The name is longer than %1 characters, or holds a control character. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are more than %1 bands. Paste the table alone.</source>
        <translation>
            <numerusform>These are more than %1 band. Paste the table alone.</numerusform>
            <numerusform>These are more than %1 bands. Paste the table alone.</numerusform>
        </translation>
    </message>
</context>
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
    <name>BookWords</name>
    <message numerus="yes">
        <source>Used by %1 deals, so it cannot be removed</source>
        <translation>
            <numerusform>Used by %1 deal, so it cannot be removed</numerusform>
            <numerusform>Used by %1 deals, so it cannot be removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deals for it cannot be priced until there is one.</source>
        <translation>
            <numerusform>%1 deal for it cannot be priced until there is one.</numerusform>
            <numerusform>%1 deals for it cannot be priced until there is one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Branding</name>
    <message numerus="yes">
        <source>In that folder there is %1 already. Replace it?</source>
        <translation>
            <numerusform>In that folder there is %1 already. Replace it?</numerusform>
            <numerusform>In that folder there are %1 already. Replace them?</numerusform>
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
    <name>CellWords</name>
    <message numerus="yes">
        <source>%1 points</source>
        <translation>
            <numerusform>%1 points</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoSell</name>
    <message numerus="yes">
        <source>%1 tenants</source>
        <translation>
            <numerusform>%1 tenant</numerusform>
            <numerusform>%1 tenants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message numerus="yes">
        <source>“%1” has %2 months from %3</source>
        <translation>
            <numerusform>“%1” has %2 month from %3</numerusform>
            <numerusform>“%1” has %2 months from %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 inputs differ</source>
        <translation>
            <numerusform>%1 input differs</numerusform>
            <numerusform>%1 inputs differ</numerusform>
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
    <name>CustomerWords</name>
    <message numerus="yes">
        <source>%1 has %2 deals in this scenario: delete those or give them to another customer first.</source>
        <translation>
            <numerusform>%1 has %2 deal in this scenario: delete that or give it to another customer first.</numerusform>
            <numerusform>%1 has %2 deals in this scenario: delete those or give them to another customer first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %2 deals in all scenarios: delete those or give them to another customer first.</source>
        <translation>
            <numerusform>%1 has %2 deal in all scenarios: delete that or give it to another customer first.</numerusform>
            <numerusform>%1 has %2 deals in all scenarios: delete those or give them to another customer first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealWords</name>
    <message numerus="yes">
        <source>Duplicate %1 deals</source>
        <translation>
            <numerusform>Duplicate %1 deal</numerusform>
            <numerusform>Duplicate %1 deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 deals</source>
        <translation>
            <numerusform>Delete %1 deal</numerusform>
            <numerusform>Delete %1 deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deals deleted. Ctrl+Z brings back what was deleted.</source>
        <translation>
            <numerusform>%1 deal deleted. Ctrl+Z brings back what was deleted.</numerusform>
            <numerusform>%1 deals deleted. Ctrl+Z brings back what was deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 deals</source>
        <translation>
            <numerusform>%1 of %2 deal</numerusform>
            <numerusform>%1 of %2 deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deals hidden</source>
        <translation>
            <numerusform>%1 deal hidden</numerusform>
            <numerusform>%1 deals hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tenants under the authorization: %2</source>
        <translation>
            <numerusform>%1 tenant under the authorization: %2</numerusform>
            <numerusform>%1 tenants under the authorization: %2</numerusform>
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
    <name>FieldFaults</name>
    <message numerus="yes">
        <source>A name has at most %1 characters, found %2.</source>
        <translation>
            <numerusform>A name has at most %1 character, found %2.</numerusform>
            <numerusform>A name has at most %1 characters, found %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 has at most %2 characters, found %3.</source>
        <translation>
            <numerusform>The %1 has at most %2 character, found %3.</numerusform>
            <numerusform>The %1 has at most %2 characters, found %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers have this name. Choose from the list: %2 or %3.</source>
        <translation>
            <numerusform>%1 customer has this name. Choose from the list: %2 or %3.</numerusform>
            <numerusform>%1 customers have this name. Choose from the list: %2 or %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 counts.</source>
        <translation>
            <numerusform>At most %1 count.</numerusform>
            <numerusform>At most %1 counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 has %2 digits, found “%3”.</source>
        <translation>
            <numerusform>The %1 has %2 digit, found “%3”.</numerusform>
            <numerusform>The %1 has %2 digits, found “%3”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 lines for the %2, found %3.</source>
        <translation>
            <numerusform>At most %1 line for the %2, found %3.</numerusform>
            <numerusform>At most %1 lines for the %2, found %3.</numerusform>
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
    <name>FileProblems</name>
    <message numerus="yes">
        <source>the file holds more than %1 values</source>
        <translation>
            <numerusform>the file holds more than %1 value</numerusform>
            <numerusform>the file holds more than %1 values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is nested more than %1 deep</source>
        <translation>
            <numerusform>is nested more than %1 deep</numerusform>
            <numerusform>is nested more than %1 deep</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must be %1 digits, found %2</source>
        <translation>
            <numerusform>must be %1 digits, found %2</numerusform>
            <numerusform>must be %1 digits, found %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %1 rows</source>
        <translation>
            <numerusform>must have at most %1 row</numerusform>
            <numerusform>must have at most %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must hold at most %1 deals</source>
        <translation>
            <numerusform>must hold at most %1 deal</numerusform>
            <numerusform>must hold at most %1 deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must hold at most %1 customers</source>
        <translation>
            <numerusform>must hold at most %1 customer</numerusform>
            <numerusform>must hold at most %1 customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must hold at most %1 authorizations</source>
        <translation>
            <numerusform>must hold at most %1 authorization</numerusform>
            <numerusform>must hold at most %1 authorizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must hold at most %1 bands</source>
        <translation>
            <numerusform>must hold at most %1 band</numerusform>
            <numerusform>must hold at most %1 bands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must hold at most %1 offers</source>
        <translation>
            <numerusform>must hold at most %1 offers</numerusform>
            <numerusform>must hold at most %1 offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must hold at most %1 elements</source>
        <translation>
            <numerusform>must hold at most %1 elements</numerusform>
            <numerusform>must hold at most %1 elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %1 characters</source>
        <translation>
            <numerusform>must have at most %1 character</numerusform>
            <numerusform>must have at most %1 characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %1 characters, found %2</source>
        <translation>
            <numerusform>must have at most %1 character, found %2</numerusform>
            <numerusform>must have at most %1 characters, found %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %1 cells</source>
        <translation>
            <numerusform>must have at most %1 cell</numerusform>
            <numerusform>must have at most %1 cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must be accounts of %1 digits with blanks between; a spreadsheet may have cut them, found %2</source>
        <translation>
            <numerusform>must be accounts of %1 digit with blanks between; a spreadsheet may have cut them, found %2</numerusform>
            <numerusform>must be accounts of %1 digits with blanks between; a spreadsheet may have cut them, found %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %1 rows, found %2</source>
        <translation>
            <numerusform>must have at most %1 row, found %2</numerusform>
            <numerusform>must have at most %1 rows, found %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindWords</name>
    <message numerus="yes">
        <source>%1 more: type on to find them</source>
        <translation>
            <numerusform>%1 more: type on to find it</numerusform>
            <numerusform>%1 more: type on to find them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastFinding</name>
    <message numerus="yes">
        <source>ARR is not known in %1 of %2 months</source>
        <translation>
            <numerusform>ARR is not known in %1 of %2 month</numerusform>
            <numerusform>ARR is not known in %1 of %2 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Margin is not known in %1 of %2 months</source>
        <translation>
            <numerusform>Margin is not known in %1 of %2 month</numerusform>
            <numerusform>Margin is not known in %1 of %2 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Margin is %1 of %2 billed over %3 months</source>
        <translation>
            <numerusform>Margin is %1 of %2 billed over %3 month</numerusform>
            <numerusform>Margin is %1 of %2 billed over %3 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payouts are not known in %1 of %2 months</source>
        <translation>
            <numerusform>Payouts are not known in %1 of %2 month</numerusform>
            <numerusform>Payouts are not known in %1 of %2 months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastWords</name>
    <message numerus="yes">
        <source>%1 stays in %2, with %3 tenants in %4</source>
        <translation>
            <numerusform>%1 stays in %2, with %3 tenant in %4</numerusform>
            <numerusform>%1 stays in %2, with %3 tenants in %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reaches %2 and ends in %3, with %4 tenants in %5</source>
        <translation>
            <numerusform>%1 reaches %2 and ends in %3, with %4 tenant in %5</numerusform>
            <numerusform>%1 reaches %2 and ends in %3, with %4 tenants in %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 falls to %2 and ends in %3, with %4 tenants in %5</source>
        <translation>
            <numerusform>%1 falls to %2 and ends in %3, with %4 tenant in %5</numerusform>
            <numerusform>%1 falls to %2 and ends in %3, with %4 tenants in %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 grows from %2 to %3, with %4 tenants in %5</source>
        <translation>
            <numerusform>%1 grows from %2 to %3, with %4 tenant in %5</numerusform>
            <numerusform>%1 grows from %2 to %3, with %4 tenants in %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 falls from %2 to %3, with %4 tenants in %5</source>
        <translation>
            <numerusform>%1 falls from %2 to %3, with %4 tenant in %5</numerusform>
            <numerusform>%1 falls from %2 to %3, with %4 tenants in %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %1 customers has any %2</source>
        <translation>
            <numerusform>None of %1 customer has any %2</numerusform>
            <numerusform>None of %1 customers has any %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %1 listings has any %2</source>
        <translation>
            <numerusform>None of %1 listing has any %2</numerusform>
            <numerusform>None of %1 listings has any %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %1 routes has any %2</source>
        <translation>
            <numerusform>None of %1 route has any %2</numerusform>
            <numerusform>None of %1 routes has any %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %1 customers has any %2 in %3</source>
        <translation>
            <numerusform>None of %1 customer has any %2 in %3</numerusform>
            <numerusform>None of %1 customers has any %2 in %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %1 listings has any %2 in %3</source>
        <translation>
            <numerusform>None of %1 listing has any %2 in %3</numerusform>
            <numerusform>None of %1 listings has any %2 in %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %1 routes has any %2 in %3</source>
        <translation>
            <numerusform>None of %1 route has any %2 in %3</numerusform>
            <numerusform>None of %1 routes has any %2 in %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %1 customers has %2 above zero</source>
        <translation>
            <numerusform>None of %1 customer has %2 above zero</numerusform>
            <numerusform>None of %1 customers has %2 above zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %1 listings has %2 above zero</source>
        <translation>
            <numerusform>None of %1 listing has %2 above zero</numerusform>
            <numerusform>None of %1 listings has %2 above zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %1 routes has %2 above zero</source>
        <translation>
            <numerusform>None of %1 route has %2 above zero</numerusform>
            <numerusform>None of %1 routes has %2 above zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has the most %2 of %3 customers: %4</source>
        <translation>
            <numerusform>%1 has the most %2 of %3 customer: %4</numerusform>
            <numerusform>%1 has the most %2 of %3 customers: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has the most %2 of %3 listings: %4</source>
        <translation>
            <numerusform>%1 has the most %2 of %3 listing: %4</numerusform>
            <numerusform>%1 has the most %2 of %3 listings: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has the most %2 of %3 routes: %4</source>
        <translation>
            <numerusform>%1 has the most %2 of %3 route: %4</numerusform>
            <numerusform>%1 has the most %2 of %3 routes: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payouts by month, %1 days after the invoice</source>
        <translation>
            <numerusform>Payouts by month, %1 day after the invoice</numerusform>
            <numerusform>Payouts by month, %1 days after the invoice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payouts by month, %1 days after the invoice: two months’ invoices are paid in %2</source>
        <translation>
            <numerusform>Payouts by month, %1 day after the invoice: two months’ invoices are paid in %2</numerusform>
            <numerusform>Payouts by month, %1 days after the invoice: two months’ invoices are paid in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payouts by month, %1 days after the invoice: two months’ invoices are paid in %2, none in %3</source>
        <translation>
            <numerusform>Payouts by month, %1 day after the invoice: two months’ invoices are paid in %2, none in %3</numerusform>
            <numerusform>Payouts by month, %1 days after the invoice: two months’ invoices are paid in %2, none in %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more deals</source>
        <translation>
            <numerusform>and %1 more deal</numerusform>
            <numerusform>and %1 more deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %1 months</source>
        <translation>
            <numerusform>over %1 month</numerusform>
            <numerusform>over %1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %1 months, fees not known</source>
        <translation>
            <numerusform>over %1 month, fees not known</numerusform>
            <numerusform>over %1 months, fees not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %1 months, %2 after fees</source>
        <translation>
            <numerusform>over %1 month, %2 after fees</numerusform>
            <numerusform>over %1 months, %2 after fees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the next of %1 deals on the Deals page</source>
        <translation>
            <numerusform>Show the next of %1 deals on the Deals page</numerusform>
            <numerusform>Show the next of %1 deals on the Deals page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 others have the most %3: each %4</source>
        <translation>
            <numerusform>%1 and %2 other have the most %3: each %4</numerusform>
            <numerusform>%1 and %2 others have the most %3: each %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes from %2 to %3, with %4 tenants in %5</source>
        <translation>
            <numerusform>%1 goes from %2 to %3, with %4 tenant in %5</numerusform>
            <numerusform>%1 goes from %2 to %3, with %4 tenants in %5</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message numerus="yes">
        <source>%1 tenants all term</source>
        <translation>
            <numerusform>%1 tenant all term</numerusform>
            <numerusform>%1 tenants all term</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tenants, up to %2 from month %3, down to %4 from month %5 and %6 from month %7</source>
        <translation>
            <numerusform>%1 tenant, up to %2 from month %3, down to %4 from month %5 and %6 from month %7</numerusform>
            <numerusform>%1 tenants, up to %2 from month %3, down to %4 from month %5 and %6 from month %7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tenants, down to %2 from month %3, up to %4 from month %5 and %6 from month %7</source>
        <translation>
            <numerusform>%1 tenant, down to %2 from month %3, up to %4 from month %5 and %6 from month %7</numerusform>
            <numerusform>%1 tenants, down to %2 from month %3, up to %4 from month %5 and %6 from month %7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tenants, up to %2 from month %3 and %4 from month %5</source>
        <translation>
            <numerusform>%1 tenant, up to %2 from month %3 and %4 from month %5</numerusform>
            <numerusform>%1 tenants, up to %2 from month %3 and %4 from month %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tenants, down to %2 from month %3 and %4 from month %5</source>
        <translation>
            <numerusform>%1 tenant, down to %2 from month %3 and %4 from month %5</numerusform>
            <numerusform>%1 tenants, down to %2 from month %3 and %4 from month %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 days)</source>
        <translation>
            <numerusform>%1 (%2 day)</numerusform>
            <numerusform>%1 (%2 days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bands count all tenants: %1 others on top (grey line).</source>
        <translation>
            <numerusform>Bands count all tenants: %1 other on top (grey line).</numerusform>
            <numerusform>Bands count all tenants: %1 others on top (grey line).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 tenants by month %3</source>
        <translation>
            <numerusform>%1 to %2 tenants by month %3</numerusform>
            <numerusform>%1 to %2 tenants by month %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bands count all tenants: %1 to %2 others on top (grey line).</source>
        <translation>
            <numerusform>Bands count all tenants: %1 to %2 others on top (grey line).</numerusform>
            <numerusform>Bands count all tenants: %1 to %2 others on top (grey line).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message numerus="yes">
        <source>%1 ends on %2, in %3 days.</source>
        <translation>
            <numerusform>%1 ends on %2, in %3 day.</numerusform>
            <numerusform>%1 ends on %2, in %3 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %2 days</source>
        <translation>
            <numerusform>%1 ends in %2 day</numerusform>
            <numerusform>%1 ends in %2 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This changes %1 open deals of this scenario over their terms: %2.</source>
        <translation>
            <numerusform>This changes %1 open deal of this scenario over its term: %2.</numerusform>
            <numerusform>This changes %1 open deals of this scenario over their terms: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It changes open deals of %1 more scenarios.</source>
        <translation>
            <numerusform>It changes open deals of %1 more scenario.</numerusform>
            <numerusform>It changes open deals of %1 more scenarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 scenarios have too many deals to be looked at here.</source>
        <translation>
            <numerusform>%1 scenario has too many deals to be looked at here.</numerusform>
            <numerusform>%1 scenarios have too many deals to be looked at here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MadeOfferWords</name>
    <message numerus="yes">
        <source>The portal takes 1 to %1 characters.</source>
        <translation>
            <numerusform>The portal takes 1 to %1 character.</numerusform>
            <numerusform>The portal takes 1 to %1 characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The authorization names %1 buyer accounts; an offer is made to fewer.</source>
        <translation>
            <numerusform>The authorization names %1 buyer account; an offer is made to fewer.</numerusform>
            <numerusform>The authorization names %1 buyer accounts; an offer is made to fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 are taken. Take some away.</source>
        <translation>
            <numerusform>At most %1 is taken. Take some away.</numerusform>
            <numerusform>At most %1 are taken. Take some away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The authorization has net terms of at most %1 days; the offer %2 has none.</source>
        <translation>
            <numerusform>The authorization has net terms of at most %1 day; the offer %2 has none.</numerusform>
            <numerusform>The authorization has net terms of at most %1 days; the offer %2 has none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The offer %1 has net terms of %2 days; the authorization does not say what the publisher allows.</source>
        <translation>
            <numerusform>The offer %1 has net terms of %2 day; the authorization does not say what the publisher allows.</numerusform>
            <numerusform>The offer %1 has net terms of %2 days; the authorization does not say what the publisher allows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The offer %1 has net terms of %2 days; the publisher allows %3 at most.</source>
        <translation>
            <numerusform>The offer %1 has net terms of %2 day; the publisher allows %3 at most.</numerusform>
            <numerusform>The offer %1 has net terms of %2 days; the publisher allows %3 at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The offer %1 has net terms of %2 days, which the portal does not offer.</source>
        <translation>
            <numerusform>The offer %1 has net terms of %2 day, which the portal does not offer.</numerusform>
            <numerusform>The offer %1 has net terms of %2 days, which the portal does not offer.</numerusform>
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
    <name>OfferWords</name>
    <message numerus="yes">
        <source>%1 from %2: %3 tenants</source>
        <translation>
            <numerusform>%1 from %2: %3 tenant</numerusform>
            <numerusform>%1 from %2: %3 tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 checks fail</source>
        <translation>
            <numerusform>%1 check fails</numerusform>
            <numerusform>%1 checks fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 checks to confirm</source>
        <translation>
            <numerusform>%1 check to confirm</numerusform>
            <numerusform>%1 checks to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message numerus="yes">
        <source>At most %1 characters.</source>
        <translation>
            <numerusform>At most %1 character.</numerusform>
            <numerusform>At most %1 characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayoutQuestions</name>
    <message numerus="yes">
        <source>It came %1 days late.</source>
        <translation>
            <numerusform>It came %1 day late.</numerusform>
            <numerusform>It came %1 days late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %1 days late.</source>
        <translation>
            <numerusform>It is %1 day late.</numerusform>
            <numerusform>It is %1 days late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Payouts</name>
    <message numerus="yes">
        <source>late by %1 days</source>
        <translation>
            <numerusform>late by %1 day</numerusform>
            <numerusform>late by %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>short, late by %1 days</source>
        <translation>
            <numerusform>short, late by %1 day</numerusform>
            <numerusform>short, late by %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over, late by %1 days</source>
        <translation>
            <numerusform>over, late by %1 day</numerusform>
            <numerusform>over, late by %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not disbursed, late by %1 days</source>
        <translation>
            <numerusform>not disbursed, late by %1 day</numerusform>
            <numerusform>not disbursed, late by %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not found, late by %1 days</source>
        <translation>
            <numerusform>not found, late by %1 day</numerusform>
            <numerusform>not found, late by %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expected is unknown, late by %1 days</source>
        <translation>
            <numerusform>expected is unknown, late by %1 day</numerusform>
            <numerusform>expected is unknown, late by %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 instalments need asking</source>
        <translation>
            <numerusform>%1 instalment needs asking</numerusform>
            <numerusform>%1 instalments need asking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 came late</source>
        <translation>
            <numerusform>%1 came late</numerusform>
            <numerusform>%1 came late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines of the reports are of no instalment</source>
        <translation>
            <numerusform>%1 line of the reports is of no instalment</numerusform>
            <numerusform>%1 lines of the reports are of no instalment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines are refunds</source>
        <translation>
            <numerusform>%1 line is a refund</numerusform>
            <numerusform>%1 lines are refunds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines are said again by a later report, and count there.</source>
        <translation>
            <numerusform>%1 line is said again by a later report, and counts there.</numerusform>
            <numerusform>%1 lines are said again by a later report, and count there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was read: %2 lines of %3.</source>
        <translation>
            <numerusform>%1 was read: %2 line of %3.</numerusform>
            <numerusform>%1 was read: %2 lines of %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reports were read.</source>
        <translation>
            <numerusform>%1 report was read.</numerusform>
            <numerusform>%1 reports were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PipelineWords</name>
    <message numerus="yes">
        <source>Change %1 of %2 deals</source>
        <translation>
            <numerusform>Change %1 of %2 deal</numerusform>
            <numerusform>Change %1 of %2 deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %1 of %2 deals. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Changed %1 of %2 deal. Ctrl+Z takes it back.</numerusform>
            <numerusform>Changed %1 of %2 deals. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is entered here changes all %1 chosen deals.</source>
        <translation>
            <numerusform>What is entered here changes the %1 chosen deal.</numerusform>
            <numerusform>What is entered here changes all %1 chosen deals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannedOfferWords</name>
    <message numerus="yes">
        <source>No offer has more than the %1 days that a machine-image offer may have.</source>
        <translation>
            <numerusform>No offer has more than the %1 day that a machine-image offer may have.</numerusform>
            <numerusform>No offer has more than the %1 days that a machine-image offer may have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The offer from %1 has %2 days, %3 more than the %4 that a machine-image offer may have.</source>
        <translation>
            <numerusform>The offer from %1 has %2 day, %3 more than the %4 that a machine-image offer may have.</numerusform>
            <numerusform>The offer from %1 has %2 days, %3 more than the %4 that a machine-image offer may have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The schedule has %1 instalments.</source>
        <translation>
            <numerusform>The schedule has %1 instalment.</numerusform>
            <numerusform>The schedule has %1 instalments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sources disagree on whether more than %1 are taken: confirm it with AWS.</source>
        <translation>
            <numerusform>Sources disagree on whether more than %1 is taken: confirm it with AWS.</numerusform>
            <numerusform>Sources disagree on whether more than %1 are taken: confirm it with AWS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 are taken. Bill less often, or put some together.</source>
        <translation>
            <numerusform>At most %1 is taken. Bill less often, or put some together.</numerusform>
            <numerusform>At most %1 are taken. Bill less often, or put some together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioReview</name>
    <message numerus="yes">
        <source>%1 and %2 more deals.</source>
        <translation>
            <numerusform>%1 and %2 more deal.</numerusform>
            <numerusform>%1 and %2 more deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2; the largest of %3 customers.</source>
        <translation>
            <numerusform>%1 of %2; the largest of %3 customer.</numerusform>
            <numerusform>%1 of %2; the largest of %3 customers.</numerusform>
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
    <name>QuoteDialogWords</name>
    <message numerus="yes">
        <source>A subject has at most %1 characters.</source>
        <translation>
            <numerusform>A subject has at most %1 character.</numerusform>
            <numerusform>A subject has at most %1 characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reason has at most %1 characters.</source>
        <translation>
            <numerusform>A reason has at most %1 character.</numerusform>
            <numerusform>A reason has at most %1 characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A quote&apos;s number has at most %1 characters.</source>
        <translation>
            <numerusform>A quote&apos;s number has at most %1 character.</numerusform>
            <numerusform>A quote&apos;s number has at most %1 characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A source has at most %1 characters.</source>
        <translation>
            <numerusform>A source has at most %1 character.</numerusform>
            <numerusform>A source has at most %1 characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuoteRules</name>
    <message numerus="yes">
        <source>A prefix is one line of at most %1 characters, without blanks at its ends.</source>
        <translation>
            <numerusform>A prefix is one line of at most %1 character, without blanks at its ends.</numerusform>
            <numerusform>A prefix is one line of at most %1 characters, without blanks at its ends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A mail has at most %1 characters.</source>
        <translation>
            <numerusform>A mail has at most %1 character.</numerusform>
            <numerusform>A mail has at most %1 characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%1 of %2 done, %3 late</source>
        <translation>
            <numerusform>%1 of %2 done, %3 late</numerusform>
            <numerusform>%1 of %2 done, %3 late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deal keeps at most %1 ticks: take some away that are no longer needed.</source>
        <translation>
            <numerusform>A deal keeps at most %1 tick: take some away that are no longer needed.</numerusform>
            <numerusform>A deal keeps at most %1 ticks: take some away that are no longer needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>%1 terms</source>
        <translation>
            <numerusform>%1 term</numerusform>
            <numerusform>%1 terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days left</source>
        <translation>
            <numerusform>%1 day left</numerusform>
            <numerusform>%1 days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expiring within %1 days</source>
        <translation>
            <numerusform>Expiring within %1 day</numerusform>
            <numerusform>Expiring within %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteAdvisor</name>
    <message numerus="yes">
        <source>Propose 1 year: with %1 tenants it is a pilot.</source>
        <translation>
            <numerusform>Propose 1 year: with %1 tenant it is a pilot.</numerusform>
            <numerusform>Propose 1 year: with %1 tenants it is a pilot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of these deals have no price: what they are billed is not known.</source>
        <translation>
            <numerusform>%1 of these deals has no price: what it is billed is not known.</numerusform>
            <numerusform>%1 of these deals have no price: what they are billed is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScaleFinding</name>
    <message numerus="yes">
        <source>ARR is not known at %1 tenants: %2</source>
        <translation>
            <numerusform>ARR is not known at %1 tenant: %2</numerusform>
            <numerusform>ARR is not known at %1 tenants: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tenants bring %2 ARR</source>
        <translation>
            <numerusform>%1 tenant brings %2 ARR</numerusform>
            <numerusform>%1 tenants bring %2 ARR</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No wholesale price at %1 tenants. %2</source>
        <translation>
            <numerusform>No wholesale price at %1 tenant. %2</numerusform>
            <numerusform>No wholesale price at %1 tenants. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tenants bring %2 ARR; at %3 it is %4</source>
        <translation>
            <numerusform>%1 tenant brings %2 ARR; at %3 it is %4</numerusform>
            <numerusform>%1 tenants bring %2 ARR; at %3 it is %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioQuestions</name>
    <message numerus="yes">
        <source>%1 deals are uncertain.</source>
        <translation>
            <numerusform>%1 deal is uncertain.</numerusform>
            <numerusform>%1 deals are uncertain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not here: %1 deals are uncertain, and every outcome can be counted up to %2.</source>
        <translation>
            <numerusform>Not here: %1 deal is uncertain, and every outcome can be counted up to %2.</numerusform>
            <numerusform>Not here: %1 deals are uncertain, and every outcome can be counted up to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tenants: %2</source>
        <translation>
            <numerusform>%1 tenant: %2</numerusform>
            <numerusform>%1 tenants: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message numerus="yes">
        <source>How far the forecast looks: %1 to %2 months.</source>
        <translation>
            <numerusform>How far the forecast looks: %1 to %2 months.</numerusform>
            <numerusform>How far the forecast looks: %1 to %2 months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralQuotesWords</name>
    <message numerus="yes">
        <source>%1 of %2 deals are left out: see the last column</source>
        <translation>
            <numerusform>%1 of %2 deals is left out: see the last column</numerusform>
            <numerusform>%1 of %2 deals are left out: see the last column</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quotes are written to %2</source>
        <translation>
            <numerusform>%1 quote is written to %2</numerusform>
            <numerusform>%1 quotes are written to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 quotes are issued and written; the next one is not: %3</source>
        <translation>
            <numerusform>%1 of %2 quotes is issued and written; the next one is not: %3</numerusform>
            <numerusform>%1 of %2 quotes are issued and written; the next one is not: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more: %3</source>
        <translation>
            <numerusform>%1 and %2 more: %3</numerusform>
            <numerusform>%1 and %2 more: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimulationFinding</name>
    <message numerus="yes">
        <source>All %1 outcomes, exactly.</source>
        <translation>
            <numerusform>All %1 outcome, exactly.</numerusform>
            <numerusform>All %1 outcomes, exactly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 trials, seed %2.</source>
        <translation>
            <numerusform>%1 trial, seed %2.</numerusform>
            <numerusform>%1 trials, seed %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %1 and %2 more deals, which have no wholesale price; their tenants count.</source>
        <translation>
            <numerusform>Without %1 and %2 more deal, which have no wholesale price; their tenants count.</numerusform>
            <numerusform>Without %1 and %2 more deals, which have no wholesale price; their tenants count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 of %2 outcomes (%3), for in them a deal has no price, for example in a band without one.</source>
        <translation>
            <numerusform>Left out: %1 of %2 outcome (%3), for in them a deal has no price, for example in a band without one.</numerusform>
            <numerusform>Left out: %1 of %2 outcomes (%3), for in them a deal has no price, for example in a band without one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 of %2 trials (%3), for in them a deal has no price, for example in a band without one.</source>
        <translation>
            <numerusform>Left out: %1 of %2 trial (%3), for in them a deal has no price, for example in a band without one.</numerusform>
            <numerusform>Left out: %1 of %2 trials (%3), for in them a deal has no price, for example in a band without one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>Move the step of %1 to %2, %3 tenants</source>
        <translation>
            <numerusform>Move the step of %1 to %2, %3 tenant</numerusform>
            <numerusform>Move the step of %1 to %2, %3 tenants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message numerus="yes">
        <source>It was won, or lost, in fewer than %1 priced trials, too few to say how sure the amount is. Ask for more trials.</source>
        <translation>
            <numerusform>It was won, or lost, in fewer than %1 priced trial, too few to say how sure the amount is. Ask for more trials.</numerusform>
            <numerusform>It was won, or lost, in fewer than %1 priced trials, too few to say how sure the amount is. Ask for more trials.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 tenants</source>
        <translation>
            <numerusform>%1 from %2 tenant</numerusform>
            <numerusform>%1 from %2 tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more deals</source>
        <translation>
            <numerusform>%1 and %2 more deal</numerusform>
            <numerusform>%1 and %2 more deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>and %1 more</numerusform>
            <numerusform>and %1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message numerus="yes">
        <source>%1 customers use more than they committed to</source>
        <translation>
            <numerusform>%1 customer uses more than it committed to</numerusform>
            <numerusform>%1 customers use more than they committed to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers use less</source>
        <translation>
            <numerusform>%1 customer uses less</numerusform>
            <numerusform>%1 customers use less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 names are nobody&apos;s yet</source>
        <translation>
            <numerusform>%1 name is nobody&apos;s yet</numerusform>
            <numerusform>%1 names are nobody&apos;s yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are of projects that are not active</source>
        <translation>
            <numerusform>%1 row is of a project that is not active</numerusform>
            <numerusform>%1 rows are of projects that are not active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are of other months</source>
        <translation>
            <numerusform>%1 row is of another month</numerusform>
            <numerusform>%1 rows are of other months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows repeat a project, which counts once</source>
        <translation>
            <numerusform>%1 row repeats a project, which counts once</numerusform>
            <numerusform>%1 rows repeat a project, which counts once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usage of %1 deployments in %2 was read.</source>
        <translation>
            <numerusform>Usage of %1 deployment in %2 was read.</numerusform>
            <numerusform>Usage of %1 deployments in %2 was read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %2 tenants from %3 on.</source>
        <translation>
            <numerusform>%1 has %2 tenant from %3 on.</numerusform>
            <numerusform>%1 has %2 tenants from %3 on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsageStatement</name>
    <message numerus="yes">
        <source>%1 projects in %2</source>
        <translation>
            <numerusform>%1 project in %2</numerusform>
            <numerusform>%1 projects in %2</numerusform>
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
<context>
    <name>WindowWords</name>
    <message numerus="yes">
        <source>%1 tenant steps after month %2 were dropped.</source>
        <translation>
            <numerusform>%1 tenant step after month %2 was dropped.</numerusform>
            <numerusform>%1 tenant steps after month %2 were dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 instalments after month %2 were dropped.</source>
        <translation>
            <numerusform>%1 instalment after month %2 was dropped.</numerusform>
            <numerusform>%1 instalments after month %2 were dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 later tenant steps were replaced by one count.</source>
        <translation>
            <numerusform>%1 later tenant step was replaced by one count.</numerusform>
            <numerusform>%1 later tenant steps were replaced by one count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>margin over %1 months %2</source>
        <translation>
            <numerusform>margin over %1 month %2</numerusform>
            <numerusform>margin over %1 months %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tenants at the end</source>
        <translation>
            <numerusform>%1 tenant at the end</numerusform>
            <numerusform>%1 tenants at the end</numerusform>
        </translation>
    </message>
</context>
</TS>
