#!/usr/bin/env python3
"""Organisations known by name as a table: ontology/lexicon/bodies-and-companies.tsv.

    organisations.py nsi.json ontology/lexicon/common-words.txt > ontology/lexicon/bodies-and-companies.tsv

nsi.json is dist/json/nsi.json of npm name-suggestion-index (BSD-3-Clause; made with 8.0.20260918),
which gives the Wikidata items of brands and operators; the names are the lists below, written for
this project. A line is: name | other names ; acronyms. "#" starts a class and a country (or -).
"""
import json
import sys

TABLE = """
# InternationalOrganisation -
United Nations | the United Nations, UN Headquarters ; UN, U.N.
United Nations General Assembly | UN General Assembly ; UNGA
United Nations Security Council | UN Security Council ; UNSC
United Nations Children's Fund ; UNICEF
United Nations Educational, Scientific and Cultural Organization ; UNESCO
United Nations Development Programme | UN Development Programme ; UNDP
United Nations Environment Programme | UN Environment Programme, UN Environment ; UNEP
United Nations Industrial Development Organization | UN Industrial Development Organization ; UNIDO
United Nations Conference on Trade and Development | UN Trade and Development ; UNCTAD
United Nations High Commissioner for Refugees | UN Refugee Agency ; UNHCR
United Nations Framework Convention on Climate Change ; UNFCCC
United Nations Human Settlements Programme | UN-Habitat
United Nations Population Fund ; UNFPA
United Nations Economic Commission for Europe ; UNECE
United Nations Economic and Social Commission for Asia and the Pacific ; ESCAP, UNESCAP
United Nations Economic Commission for Africa ; UNECA
United Nations Office on Drugs and Crime ; UNODC
United Nations Office for Outer Space Affairs ; UNOOSA
United Nations Relief and Works Agency ; UNRWA
United Nations Human Rights Council | UN Human Rights Council ; UNHRC
United Nations Global Compact | UN Global Compact
UN Women
World Health Organization | World Health Organisation ; WHO
World Trade Organization | World Trade Organisation ; WTO
World Food Programme | World Food Program ; WFP
World Meteorological Organization ; WMO
World Intellectual Property Organization ; WIPO
World Tourism Organization | UN Tourism ; UNWTO
World Bank | World Bank Group, International Bank for Reconstruction and Development ; IBRD
International Finance Corporation ; IFC
International Development Association ; IDA
International Monetary Fund ; IMF
International Labour Organization | International Labor Organization ; ILO
International Maritime Organization ; IMO
International Civil Aviation Organization ; ICAO
International Telecommunication Union ; ITU
International Atomic Energy Agency ; IAEA
International Energy Agency ; IEA
International Renewable Energy Agency ; IRENA
International Solar Alliance ; ISA
International Organization for Migration ; IOM
International Organization for Standardization ; ISO
International Electrotechnical Commission ; IEC
International Court of Justice ; ICJ
International Criminal Court ; ICC
International Fund for Agricultural Development ; IFAD
Food and Agriculture Organization | Food and Agriculture Organisation ; FAO
Intergovernmental Panel on Climate Change ; IPCC
Green Climate Fund ; GCF
Global Environment Facility ; GEF
Gavi | Vaccine Alliance ; GAVI
Universal Postal Union ; UPU
Organisation for Economic Co-operation and Development | Organization for Economic Cooperation and Development, Organisation for Economic Cooperation and Development ; OECD
Organization of the Petroleum Exporting Countries ; OPEC, OPEC+
Organization for Security and Co-operation in Europe ; OSCE
Organisation of Islamic Cooperation | Organization of Islamic Cooperation ; OIC
Organization of American States ; OAS
Organisation internationale de la Francophonie ; OIF
Organization of Turkic States ; OTS
Organisation for the Prohibition of Chemical Weapons ; OPCW
European Union | the EU, European Community, European Communities ; EU, E.U.
European Commission
European Council
European Parliament
Council of the European Union | EU Council
Council of Europe
European Central Bank ; ECB
European Investment Bank ; EIB
European Bank for Reconstruction and Development ; EBRD
European Court of Justice | Court of Justice of the European Union ; CJEU, ECJ
European Court of Human Rights ; ECHR
European External Action Service ; EEAS
European Space Agency ; ESA
European Free Trade Association ; EFTA
European Medicines Agency ; EMA
European Organization for Nuclear Research ; CERN
European Southern Observatory ; ESO
European Patent Office ; EPO
EUROPOL | Europol
INTERPOL | Interpol
Eurasian Economic Union ; EAEU, EEU
Eurasian Economic Commission ; EEC
Commonwealth of Independent States ; CIS
Collective Security Treaty Organization ; CSTO
Shanghai Cooperation Organization | Shanghai Cooperation Organisation ; SCO
North Atlantic Treaty Organization | North Atlantic Alliance ; NATO, Nato
Association of Southeast Asian Nations | Association of South East Asian Nations ; ASEAN, Asean
South Asian Association for Regional Cooperation ; SAARC
Asia-Pacific Economic Cooperation ; APEC
Asian Development Bank ; ADB
Asian Infrastructure Investment Bank ; AIIB
New Development Bank ; NDB
African Union | the African Union ; AU
African Union Commission ; AUC
African Development Bank | African Development Bank Group ; AfDB
African Export-Import Bank | Afreximbank
Economic Community of West African States ; ECOWAS
East African Community ; EAC
Southern African Development Community ; SADC
Common Market for Eastern and Southern Africa ; COMESA
Intergovernmental Authority on Development ; IGAD
Arab League | League of Arab States
Gulf Cooperation Council | Cooperation Council for the Arab States of the Gulf ; GCC
Islamic Development Bank ; IsDB
OPEC Fund for International Development | OPEC Fund
Inter-American Development Bank ; IDB, IADB
Development Bank of Latin America and the Caribbean | Development Bank of Latin America ; CAF
Caribbean Community ; CARICOM
Community of Latin American and Caribbean States ; CELAC
Mercosur | Southern Common Market, Mercosul ; MERCOSUR
Pacific Alliance
Pacific Islands Forum ; PIF
Pacific Community ; SPC
Commonwealth of Nations | the Commonwealth
Commonwealth Secretariat
Nordic Council
Nordic Council of Ministers
Arctic Council
Non-Aligned Movement ; NAM
Group of Seven ; G7, G-7
Group of Eight ; G8
Group of Twenty ; G20, G-20
Group of 77 ; G77, G-77
BRICS | Brics, BRICS+ ; BRICS
Quadrilateral Security Dialogue | the Quad
AUKUS ; AUKUS
Bank for International Settlements ; BIS
Financial Action Task Force ; FATF
Financial Stability Board ; FSB
International Committee of the Red Cross ; ICRC
International Federation of Red Cross and Red Crescent Societies ; IFRC
World Customs Organization ; WCO
World Organisation for Animal Health ; WOAH
International Seabed Authority
International Bamboo and Rattan Organization ; INBAR
Global Green Growth Institute ; GGGI
Asian Parliamentary Assembly
Inter-Parliamentary Union ; IPU
Lancang-Mekong Cooperation ; LMC
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation ; BIMSTEC
Indian Ocean Rim Association ; IORA
Conference on Interaction and Confidence Building Measures in Asia ; CICA
Digital Cooperation Organization ; DCO
International Organization for Mediation ; IOMed

# Association -
World Economic Forum ; WEF
International Olympic Committee ; IOC
International Paralympic Committee ; IPC
International Federation of Association Football ; FIFA
Union of European Football Associations ; UEFA
Fédération Internationale de l'Automobile ; FIA
International Air Transport Association ; IATA
International Chamber of Commerce
International Union for Conservation of Nature ; IUCN
World Wildlife Fund | World Wide Fund for Nature ; WWF
World Wide Web Consortium ; W3C
Institute of Electrical and Electronics Engineers ; IEEE
Association for Computing Machinery ; ACM
Internet Society
Greenpeace
Amnesty International
Human Rights Watch ; HRW
Doctors Without Borders | Médecins Sans Frontières ; MSF
Save the Children
Oxfam
Transparency International
Bill & Melinda Gates Foundation | Gates Foundation, Bill and Melinda Gates Foundation
Rockefeller Foundation
Ford Foundation
Open Society Foundations
Wellcome Trust
Clinton Foundation
Rotary International
Red Cross | Red Cross Society
Red Crescent | Red Crescent Society
Boao Forum for Asia ; BFA
World Federation of Engineering Organizations ; WFEO
International Federation of Robotics ; IFR
World Nuclear Association
World Steel Association
International Council on Clean Transportation ; ICCT
International Road Transport Union ; IRU
Linux Foundation
Apache Software Foundation
Wikimedia Foundation
Mozilla Foundation
Confederation of British Industry ; CBI
China-Britain Business Council ; CBBC
US-China Business Council | U.S.-China Business Council ; USCBC
Confederation of Indian Industry ; CII
Federation of Indian Chambers of Commerce and Industry ; FICCI
Federation of German Industries ; BDI
China Association of Automobile Manufacturers ; CAAM
China Council for the Promotion of International Trade ; CCPIT
German Association of the Automotive Industry ; VDA
European Automobile Manufacturers' Association ; ACEA
Society of Automotive Engineers | SAE International ; SAE
Keidanren | Japan Business Federation
Japan External Trade Organization ; JETRO
Korea Trade-Investment Promotion Agency ; KOTRA

# GovernmentBody US
White House | the White House
Pentagon | the Pentagon
Capitol
U.S. Congress | US Congress, United States Congress
U.S. Department of State | US Department of State, State Department
U.S. Department of Energy | US Department of Energy, Department of Energy ; DOE, DoE
U.S. Department of Defense | US Department of Defense, Department of Defense ; DoD
Federal Reserve | the Fed, Federal Reserve System
National Aeronautics and Space Administration | Nasa ; NASA
Food and Drug Administration ; FDA
Federal Communications Commission ; FCC
Federal Trade Commission ; FTC
Securities and Exchange Commission ; SEC
Environmental Protection Agency ; EPA
Federal Aviation Administration ; FAA
Federal Bureau of Investigation ; FBI
Central Intelligence Agency ; CIA
National Institutes of Health ; NIH
National Science Foundation ; NSF
Centers for Disease Control and Prevention ; CDC
United States Agency for International Development | US Agency for International Development ; USAID
National Oceanic and Atmospheric Administration ; NOAA
National Institute of Standards and Technology ; NIST
Defense Advanced Research Projects Agency ; DARPA
Export-Import Bank of the United States ; EXIM
U.S. International Development Finance Corporation ; DFC
# GovernmentBody CN
National Development and Reform Commission ; NDRC
Ministry of Commerce of China | China's Ministry of Commerce ; MOFCOM
Ministry of Industry and Information Technology ; MIIT
State Council Information Office ; SCIO
National People's Congress ; NPC
Chinese People's Political Consultative Conference ; CPPCC
Communist Party of China | Chinese Communist Party ; CPC, CCP
People's Bank of China ; PBOC, PBC
China National Space Administration ; CNSA
China Manned Space Agency ; CMSA
State-owned Assets Supervision and Administration Commission ; SASAC
National Energy Administration ; NEA
State Administration of Foreign Exchange ; SAFE
China International Development Cooperation Agency ; CIDCA
People's Liberation Army ; PLA
China Securities Regulatory Commission ; CSRC
# GovernmentBody GB
Downing Street
Foreign Office ; FCDO
Bank of England ; BoE
House of Commons
House of Lords
Department for Business and Trade ; DBT
HM Treasury
UK Research and Innovation ; UKRI
Innovate UK
British Council
UK Space Agency ; UKSA
Advanced Propulsion Centre
# GovernmentBody RU
Kremlin | the Kremlin
Roscosmos
# GovernmentBody IN
Indian Space Research Organisation | Indian Space Research Organization ; ISRO
Lok Sabha
Rajya Sabha
NITI Aayog
Reserve Bank of India ; RBI
# GovernmentBody DE
Bundestag
Bundesbank | Deutsche Bundesbank
Deutsche Gesellschaft für Internationale Zusammenarbeit ; GIZ
German Aerospace Center ; DLR
KfW ; KfW
# GovernmentBody FR
Élysée | Elysee
Agence Française de Développement | French Development Agency ; AFD
Centre National d'Études Spatiales ; CNES
# GovernmentBody JP
Japan Aerospace Exploration Agency ; JAXA
Japan International Cooperation Agency ; JICA
Bank of Japan ; BOJ
Ministry of Economy, Trade and Industry ; METI
New Energy and Industrial Technology Development Organization ; NEDO
# GovernmentBody KR
Blue House
Korea International Cooperation Agency ; KOICA
Korea Aerospace Research Institute ; KARI
# GovernmentBody AE
Mohammed Bin Rashid Space Centre ; MBRSC
# GovernmentBody SG
Economic Development Board ; EDB
Enterprise Singapore
Monetary Authority of Singapore ; MAS
# GovernmentBody IL
Knesset | the Knesset
# GovernmentBody CA
Canadian Space Agency ; CSA
# GovernmentBody AU
Commonwealth Scientific and Industrial Research Organisation ; CSIRO

# University US
Harvard University | Harvard
Stanford University | Stanford
Massachusetts Institute of Technology ; MIT
California Institute of Technology | Caltech
Yale University | Yale
Princeton University | Princeton
Columbia University
Cornell University
Johns Hopkins University | Johns Hopkins
Carnegie Mellon University | Carnegie Mellon
Duke University
Georgetown University
New York University ; NYU
University of California, Berkeley | UC Berkeley
University of California, Los Angeles ; UCLA
University of Chicago
University of Michigan
University of Pennsylvania
Georgia Institute of Technology | Georgia Tech
# University GB
University of Oxford | Oxford University
University of Cambridge | Cambridge University
Imperial College London | Imperial College
University College London ; UCL
London School of Economics | London School of Economics and Political Science ; LSE
King's College London
University of Edinburgh | Edinburgh University
University of Manchester | Manchester University
University of Warwick | Warwick University
Coventry University
Cranfield University
Loughborough University
# University CN
Peking University ; PKU
Tsinghua University ; THU
Fudan University
Shanghai Jiao Tong University ; SJTU
Zhejiang University
Renmin University of China | Renmin University
Beihang University
Tongji University
Nanjing University
Wuhan University
Beijing Institute of Technology
University of Science and Technology of China ; USTC
Harbin Institute of Technology
Beijing Foreign Studies University ; BFSU
# University HK
University of Hong Kong ; HKU
Hong Kong University of Science and Technology ; HKUST
# University SG
National University of Singapore ; NUS
Nanyang Technological University ; NTU
# University CH
ETH Zurich | Swiss Federal Institute of Technology ; ETH
École Polytechnique Fédérale de Lausanne ; EPFL
# University DE
Technical University of Munich ; TUM
RWTH Aachen | RWTH Aachen University
Heidelberg University
# University FR
Sorbonne | Sorbonne University
École Polytechnique
Sciences Po
INSEAD ; INSEAD
# University JP
University of Tokyo
Kyoto University
Waseda University
Keio University
# University KR
Seoul National University ; SNU
Korea Advanced Institute of Science and Technology ; KAIST
Yonsei University
# University IN
Indian Institute of Technology ; IIT
Indian Institute of Science ; IISc
Indian Institute of Management ; IIM
# University RU
Lomonosov Moscow State University | Moscow State University
# University ZA
University of Cape Town ; UCT
# University AU
University of Melbourne
Australian National University ; ANU
University of Sydney

# ResearchInstitute CN
Chinese Academy of Sciences ; CAS
Chinese Academy of Engineering ; CAE
Chinese Academy of Social Sciences ; CASS
# ResearchInstitute DE
Fraunhofer Society | Fraunhofer, Fraunhofer-Gesellschaft
Max Planck Society | Max Planck Institute
Helmholtz Association
# ResearchInstitute FR
Centre National de la Recherche Scientifique ; CNRS
INRIA | Inria
Pasteur Institute | Institut Pasteur
# ResearchInstitute RU
Russian Academy of Sciences ; RAS
# ResearchInstitute JP
RIKEN | Riken
# ResearchInstitute US
Brookings Institution | Brookings
RAND Corporation ; RAND
Carnegie Endowment for International Peace
Council on Foreign Relations ; CFR
Center for Strategic and International Studies ; CSIS
Peterson Institute for International Economics ; PIIE
World Resources Institute ; WRI
Argonne National Laboratory
Lawrence Livermore National Laboratory
Oak Ridge National Laboratory
Jet Propulsion Laboratory ; JPL
Mayo Clinic
# ResearchInstitute GB
Chatham House
International Institute for Strategic Studies ; IISS
Alan Turing Institute
Francis Crick Institute
# ResearchInstitute SE
Stockholm International Peace Research Institute ; SIPRI

# MediaOutlet CN
Xinhua News Agency | Xinhua
China Daily
People's Daily
Global Times
China Media Group ; CMG
China Central Television ; CCTV, CGTN
China News Service ; CNS
Caixin
# MediaOutlet HK
South China Morning Post ; SCMP
# MediaOutlet US
Associated Press ; AP
New York Times
Washington Post
Wall Street Journal ; WSJ
Bloomberg News | Bloomberg
Cable News Network ; CNN
Fox News
NBC News | NBC
CBS News
ABC News
National Public Radio ; NPR
USA Today
Los Angeles Times
Business Wire
PR Newswire
GlobeNewswire | Globe Newswire
Accesswire | ACCESSWIRE
Newsfile | Newsfile Corp
EIN Presswire | EINPresswire
24-7 Press Release | 24-7PressRelease, 24-7 Press Release Newswire
Newmediawire | NEWMEDIAWIRE
Voice of America ; VOA
# MediaOutlet GB
Reuters | Thomson Reuters
BBC News | British Broadcasting Corporation ; BBC
Financial Times
The Guardian
The Times
The Economist
Daily Telegraph
Sky News
# MediaOutlet FR
Agence France-Presse ; AFP
Le Monde
# MediaOutlet DE
Deutsche Welle ; DW
Deutsche Presse-Agentur ; DPA
Der Spiegel
# MediaOutlet RU
TASS | Tass
RIA Novosti
Sputnik News
# MediaOutlet JP
Kyodo News
NHK ; NHK
Nikkei
# MediaOutlet KR
Yonhap News Agency | Yonhap
# MediaOutlet IN
Press Trust of India ; PTI
Asian News International ; ANI
The Hindu
Times of India
# MediaOutlet QA
Al Jazeera
# MediaOutlet AE
Emirates News Agency ; WAM
# MediaOutlet SA
Saudi Press Agency ; SPA
Al Arabiya

# Company CN
SAIC Motor | SAIC
FAW Group | FAW, China FAW Group
Dongfeng Motor | Dongfeng
Changan Automobile | Changan, Chang'an
Guangzhou Automobile Group ; GAC
BAIC Group | BAIC
Brilliance Auto
Great Wall Motor | Great Wall Motors ; GWM
Geely | Geely Auto, Zhejiang Geely, Geely Holding
Chery | Chery Automobile
Jianghuai Automobile ; JAC
BYD | BYD Auto ; BYD
NIO | Nio
XPeng | Xpeng, XPeng Motors
Li Auto
Leapmotor
Zeekr
SERES | Seres
Wuling
MG Motor
Contemporary Amperex Technology | Contemporary Amperex Technology Co ; CATL
Gotion High-Tech | Gotion
EVE Energy
Huawei | Huawei Technologies
ZTE ; ZTE
Xiaomi
Lenovo
OPPO
vivo ; vivo, Vivo
Haier
Hisense
Midea | Midea Group
Gree | Gree Electric
TCL Technology ; TCL
BOE Technology ; BOE
Alibaba | Alibaba Group
Alibaba Cloud
AliExpress
Ant Group
Tencent | Tencent Holdings
Baidu
JD.com | JD ; JD
ByteDance | Bytedance
TikTok
Meituan
Didi | Didi Chuxing, DiDi
Pinduoduo
NetEase
Kuaishou
SenseTime
iFlytek | iFLYTEK
DJI ; DJI
China Mobile
China Unicom
China Telecom
PetroChina
China National Petroleum Corporation ; CNPC
Sinopec | China Petroleum & Chemical Corporation
China National Offshore Oil Corporation ; CNOOC
State Grid Corporation of China | State Grid ; SGCC
China Southern Power Grid
China Three Gorges Corporation | China Three Gorges ; CTG
China General Nuclear Power Group ; CGN
China National Nuclear Corporation ; CNNC
China Energy Investment | CHN Energy
PowerChina | Power Construction Corporation of China
China State Construction Engineering Corporation | China State Construction ; CSCEC
China Communications Construction Company ; CCCC
China Railway Construction Corporation ; CRCC
China Railway Group ; CREC
CRRC ; CRRC
COSCO Shipping | COSCO, Cosco
China Merchants Group
Industrial and Commercial Bank of China ; ICBC
China Construction Bank ; CCB
Agricultural Bank of China ; ABC
Bank of China ; BOC
Bank of Communications
China Development Bank ; CDB
Export-Import Bank of China | China Exim Bank
China Merchants Bank
Ping An | Ping An Insurance
China Life | China Life Insurance
CITIC Group | CITIC ; CITIC
Fosun | Fosun International
Air China
China Eastern Airlines | China Eastern
China Southern Airlines | China Southern
Hainan Airlines
Commercial Aircraft Corporation of China ; COMAC
Aviation Industry Corporation of China ; AVIC
China Aerospace Science and Technology Corporation ; CASC
Norinco | China North Industries Group
Sany | Sany Heavy Industry, SANY
XCMG ; XCMG
Zoomlion
LONGi | LONGi Green Energy
JinkoSolar | Jinko Solar
Trina Solar
JA Solar
Goldwind
Envision Energy | Envision Group
Sungrow
Baowu | China Baowu Steel Group
WuXi AppTec
Sinopharm
Sinovac
BeiGene | BeOne Medicines
Tsingtao Brewery
Kweichow Moutai | Moutai
Luckin Coffee
Anta | Anta Sports
Shein | SHEIN
# Company TW
Taiwan Semiconductor Manufacturing Company ; TSMC
Foxconn | Hon Hai Precision Industry, Hon Hai
MediaTek
Acer
ASUS | Asus, AsusTek
# Company HK
HSBC Holdings ; HSBC
CK Hutchison
Cathay Pacific
AIA Group ; AIA
# Company JP
Toyota | Toyota Motor, Toyota Motor Corporation
Honda | Honda Motor
Nissan | Nissan Motor
Mazda
Subaru
Suzuki | Suzuki Motor
Mitsubishi
Mitsubishi Corporation
Mitsubishi Heavy Industries ; MHI
Mitsubishi Motors
Mitsubishi Electric
Isuzu
Yamaha
Kawasaki Heavy Industries
Denso
Bridgestone
Sony | Sony Group
Panasonic
Toshiba
Hitachi
Fujitsu
NEC Corporation ; NEC
Canon
Nikon
Ricoh
Sharp Corporation
Nintendo
SoftBank | SoftBank Group
Nippon Telegraph and Telephone ; NTT
KDDI ; KDDI
Rakuten
Mitsui | Mitsui & Co
Sumitomo | Sumitomo Corporation
Itochu
Marubeni
Mizuho | Mizuho Financial Group
Mizuho Bank
Mitsubishi UFJ | Mitsubishi UFJ Financial Group ; MUFG
Nomura
Takeda | Takeda Pharmaceutical
Astellas
Japan Airlines ; JAL
All Nippon Airways ; ANA
Uniqlo | Fast Retailing
Seven & i
Inpex
JERA ; JERA
# Company KR
Samsung | Samsung Group
Samsung Electronics
Samsung SDI
LG Group ; LG
LG Electronics
LG Energy Solution
LG Chem
Hyundai | Hyundai Motor, Hyundai Motor Company
Hyundai Motor Group
Kia | Kia Corporation
SK Group
SK hynix
SK On
SK Innovation
POSCO | Posco
Hanwha
Lotte | Lotte Group
Naver
Kakao
Korean Air
KEPCO | Korea Electric Power Corporation ; KEPCO
Doosan
Coupang
# Company IN
Tata Group | Tata, Tata Sons
Tata Motors
Tata Steel
Tata Power
Tata Consultancy Services ; TCS
Reliance Industries | Reliance
Adani Group | Adani
Mahindra & Mahindra | Mahindra
Maruti Suzuki
Infosys
Wipro
HCLTech | HCL Technologies
Tech Mahindra
Larsen & Toubro ; L&T
State Bank of India ; SBI
HDFC Bank | HDFC
ICICI Bank | ICICI
Bharti Airtel | Airtel
Air India
IndiGo
JSW Group ; JSW
Sun Pharma
Dr. Reddy's | Dr. Reddy's Laboratories
Serum Institute of India
Hindustan Aeronautics ; HAL
Indian Oil | Indian Oil Corporation
Oil and Natural Gas Corporation ; ONGC
NTPC ; NTPC
Flipkart
Ola Electric
# Company US
Ford | Ford Motor, Ford Motor Company
General Motors ; GM
Tesla | Tesla Motors, Tesla Inc
Rivian
Lucid Motors | Lucid Group
Harley-Davidson
Caterpillar
John Deere | Deere & Company
Cummins
BorgWarner
Boeing
Lockheed Martin
Northrop Grumman
Raytheon | RTX
General Dynamics
General Electric ; GE
GE Aerospace
GE Vernova
Honeywell
SpaceX | Space Exploration Technologies
Blue Origin
Apple | Apple Inc
Microsoft
Google
Alphabet
Amazon | Amazon.com
Amazon Web Services ; AWS
Meta | Meta Platforms, Facebook
Netflix
Nvidia | NVIDIA
Intel
Advanced Micro Devices ; AMD
Qualcomm
Broadcom
Texas Instruments
Micron | Micron Technology
Applied Materials
IBM | International Business Machines ; IBM
Oracle
Cisco | Cisco Systems
Dell | Dell Technologies
HP Inc | Hewlett-Packard ; HP
Hewlett Packard Enterprise ; HPE
Salesforce
Adobe
OpenAI
Anthropic
Palantir
Uber
Lyft
Airbnb
PayPal
Visa | Visa Inc
Nasdaq | NASDAQ
New York Stock Exchange ; NYSE
OTC Markets | OTC Markets Group, OTCQX, OTCQB
Mastercard
American Express
JPMorgan Chase | JPMorgan, J.P. Morgan, JP Morgan
Goldman Sachs
Morgan Stanley
Citigroup | Citi
Citibank
Bank of America
Wells Fargo
BlackRock
Blackstone
KKR ; KKR
Carlyle Group | Carlyle
Berkshire Hathaway
ExxonMobil | Exxon Mobil, Exxon
Chevron
ConocoPhillips
Halliburton
Schlumberger | SLB
Baker Hughes
NextEra Energy
Duke Energy
First Solar
Enphase
Plug Power
Pfizer
Moderna
Johnson & Johnson ; J&J
Merck & Co
Eli Lilly
AbbVie
Bristol Myers Squibb
Amgen
Gilead | Gilead Sciences
Procter & Gamble ; P&G
Coca-Cola | Coca-Cola Company
PepsiCo | Pepsi
McDonald's
Starbucks
Yum! Brands
Nike
Walmart
Costco
Target Corporation
Home Depot
Disney | Walt Disney, Walt Disney Company
Warner Bros. | Warner Bros. Discovery
AT&T
Verizon
T-Mobile
Comcast
United Airlines
Delta Air Lines
American Airlines
Southwest Airlines
FedEx
UPS | United Parcel Service ; UPS
Marriott | Marriott International
Hilton
Hyatt
Deloitte
PricewaterhouseCoopers | PwC
Ernst & Young ; EY
KPMG ; KPMG
McKinsey | McKinsey & Company
Boston Consulting Group ; BCG
Bain & Company | Bain
Accenture
Cargill
Archer Daniels Midland ; ADM
DuPont
Dow | Dow Chemical
3M
Corning
Westinghouse | Westinghouse Electric
Bechtel
# Company GB
BP | British Petroleum ; BP
Shell | Royal Dutch Shell, Shell plc
Jaguar Land Rover | Jaguar ; JLR
Rolls-Royce
Bentley
Aston Martin
McLaren
Lotus Cars | Lotus
BAE Systems | BAE
AstraZeneca
GlaxoSmithKline ; GSK
Unilever
Barclays
Lloyds Banking Group
Lloyds Bank | Lloyds
NatWest
Standard Chartered
Prudential
Vodafone
BT Group ; BT
British Airways
easyJet
Virgin Atlantic
Tesco
Arm Holdings | Arm
Rio Tinto
Anglo American
BHP ; BHP
Glencore
National Grid
Johnson Matthey
Diageo
Ricardo plc
London Stock Exchange
Christie's
Sotheby's
Dyson
Arup
# Company DE
Volkswagen | Volkswagen Group ; VW
BMW | BMW Group, Bayerische Motoren Werke ; BMW
Mercedes-Benz | Mercedes-Benz Group, Mercedes
Daimler
Audi
Porsche
Opel
MAN Truck & Bus ; MAN
Daimler Truck
Bosch | Robert Bosch
Continental | Continental AG
ZF Friedrichshafen | ZF Group ; ZF
Schaeffler
Mahle
Hella
Siemens
Siemens Energy
Siemens Healthineers
BASF ; BASF
Bayer
Merck KGaA
Henkel
Linde
Thyssenkrupp | ThyssenKrupp
Salzgitter
SAP ; SAP
Infineon | Infineon Technologies
Deutsche Telekom
Deutsche Bank
Commerzbank
Allianz
Munich Re
Deutsche Bahn ; DB
Lufthansa
DHL | Deutsche Post, DHL Group ; DHL
Adidas | adidas
Puma
Hugo Boss
RWE ; RWE
E.ON
EnBW
Uniper
BioNTech
Zeiss | Carl Zeiss
Leica | Leica Camera
Trumpf | TRUMPF
KUKA | Kuka
Rheinmetall
Hapag-Lloyd
Aldi
Lidl
TÜV Rheinland
TÜV SÜD
DEKRA | Dekra
# Company FR
Renault | Renault Group
Peugeot
Citroën | Citroen
Michelin
Valeo
Forvia
Faurecia
Airbus
Safran
Thales
Dassault Aviation
Dassault Systèmes
Alstom
Schneider Electric
Saint-Gobain
Air Liquide
TotalEnergies | Total SA
Engie | ENGIE
Électricité de France | EDF ; EDF
Orano
Veolia
Suez SA
Vinci
Bouygues
Orange SA
Capgemini
Atos
BNP Paribas
Société Générale
Crédit Agricole
AXA | Axa
Sanofi
L'Oréal
LVMH | Louis Vuitton ; LVMH
Kering
Hermès
Chanel
Danone
Carrefour
Air France
Air France-KLM
ArianeGroup | Ariane Group
Arianespace
Mistral AI
# Company IT
Fiat
Ferrari
Lamborghini
Maserati
Iveco
Pirelli
Leonardo S.p.A.
Eni | ENI
Enel
Intesa Sanpaolo
UniCredit
Generali
Luxottica | EssilorLuxottica
Prada
Gucci
Fincantieri
# Company NL
Stellantis
Philips
ASML ; ASML
NXP | NXP Semiconductors
ING Group ; ING
Rabobank
ABN AMRO
Heineken
AkzoNobel
KLM ; KLM
TomTom
# Company SE
Volvo
Volvo Cars | Volvo Car
Volvo Group | Volvo AB
Polestar
Scania
Saab
Ericsson
IKEA | Ikea
H&M | Hennes & Mauritz
ABB | ABB Group ; ABB
Electrolux
Northvolt
Vattenfall
Spotify

# Company CH
Nestlé | Nestle
Novartis
Roche
UBS ; UBS
Credit Suisse
Zurich Insurance
Swiss Re
Syngenta
Swatch
Rolex
# Company NO
Equinor | Statoil
Norsk Hydro
Telenor
Yara International
# Company DK
Maersk | A.P. Moller-Maersk, A.P. Moller – Maersk, A.P. Møller-Mærsk
Novo Nordisk
Vestas
Ørsted | Orsted
Carlsberg
Lego | LEGO
# Company FI
Nokia
Neste
Kone
Fortum
# Company ES
SEAT ; SEAT
CUPRA | Cupra
Iberdrola
Repsol
Santander | Banco Santander
BBVA ; BBVA
Telefónica | Telefonica
Inditex
Zara
Acciona
Ferrovial
# Company PT
Energias de Portugal ; EDP
Galp
# Company BE
Solvay
UCB ; UCB
AB InBev | Anheuser-Busch InBev
Umicore
# Company AT
OMV ; OMV
Voestalpine | voestalpine
# Company CZ
Škoda | Skoda, Škoda Auto, Skoda Auto
ČEZ | CEZ Group
# Company HU
MOL Group ; MOL
# Company PL
Orlen | PKN Orlen
KGHM ; KGHM
# Company IE
Ryanair
Medtronic
# Company TR
Turkish Airlines
Togg
Koç Holding | Koc Holding
# Company RU
Gazprom
Rosneft
Lukoil
Rosatom
Sberbank
Aeroflot
Yandex
AvtoVAZ
Novatek
Norilsk Nickel | Nornickel
# Company SA
Saudi Aramco | Aramco
SABIC ; SABIC
Public Investment Fund ; PIF
ACWA Power
Saudia
NEOM ; NEOM
Ma'aden
# Company AE
Abu Dhabi National Oil Company ; ADNOC
Emirates Airline
Etihad | Etihad Airways
Masdar
Mubadala | Mubadala Investment Company
Abu Dhabi Investment Authority ; ADIA
DP World
flydubai
G42
# Company QA
Qatar Airways
QatarEnergy
Qatar Investment Authority ; QIA
# Company KW
Kuwait Petroleum Corporation ; KPC
# Company IL
Teva | Teva Pharmaceutical
Mobileye
# Company SG
Singapore Exchange ; SGX
Singapore Airlines
Temasek | Temasek Holdings
DBS Bank ; DBS
Grab | Grab Holdings
Singtel
Sea Limited
Keppel
# Company MY
Petronas | PETRONAS
Proton
AirAsia
Maybank
# Company TH
CP Group | Charoen Pokphand Group ; CP
Thai Airways
PTT Public Company
# Company VN
VinFast | Vinfast
Vingroup
Vietnam Airlines
Viettel
FPT Corporation ; FPT
# Company ID
Pertamina
GoTo
Garuda Indonesia
# Company AU
Qantas
Fortescue
Commonwealth Bank of Australia
Woodside | Woodside Energy
# Company CA
Toronto Stock Exchange | TSX Venture Exchange ; TSX, TSXV, TSX-V
Bombardier
Magna | Magna International
Royal Bank of Canada ; RBC
Shopify
Air Canada
Barrick Gold
Bank of Montreal ; BMO
# Company BR
Petrobras
Vale
Embraer
Itaú
WEG ; WEG
# Company MX
Pemex
América Móvil
Cemex
# Company ZA
MTN Group ; MTN
Sasol
Eskom
Standard Bank
Naspers
# Company NG
Dangote | Dangote Group
# Company ET
Ethiopian Airlines
# Company KE
Safaricom
Kenya Airways
# Company EG
EgyptAir
# Company MA
OCP Group ; OCP
"""

HEAD = """# Organisations known by name. acronym: forms that hold in their own case only. cased: also a word.
# sense: Name
# source: names of this project; Wikidata items: name-suggestion-index (BSD-3-Clause).
# Made by tools/lexicon/organisations.py.
label\talt\tacronym\tclass\tcode\tlink\tcased"""

# The index has another item than the organisation of this name: a line of stations or shops, a
# part, a namesake.
UNSURE = {"E.ON", "Lego", "Linde", "Mitsubishi", "Prudential", "Puma", "Rolls-Royce", "Santander", "Shell",
          "Walmart", "ČEZ", "Volvo", "Marriott", "Reliance Industries", "Yamaha", "HP Inc", "Coca-Cola"}

# Kinds of the index whose brands and operators are the organisations meant here.
KINDS = ("brands/shop/car", "brands/shop/motorcycle", "brands/shop/truck", "brands/shop/tyres",
         "brands/amenity/bank", "brands/amenity/fuel", "brands/amenity/charging_station",
         "brands/shop/mobile_phone", "brands/shop/electronics", "brands/shop/computer",
         "brands/office/telecommunication", "brands/office/insurance", "brands/office/consulting",
         "brands/office/airline", "brands/tourism/hotel", "brands/shop/clothes", "brands/shop/shoes",
         "brands/shop/sports", "brands/shop/cosmetics", "brands/shop/bag", "brands/shop/jewelry",
         "brands/shop/watches", "brands/shop/supermarket", "brands/shop/convenience",
         "brands/shop/department_store", "brands/shop/wholesale", "brands/shop/furniture",
         "brands/shop/doityourself", "brands/amenity/fast_food", "brands/amenity/cafe",
         "brands/amenity/car_rental", "brands/amenity/payment_terminal", "brands/amenity/atm",
         "brands/amenity/post_office", "brands/shop/toys", "brands/craft", "brands/leisure",
         "operators/power", "operators/office", "operators/telecom", "operators/man_made",
         "operators/amenity/charging_station", "operators/landuse", "operators/amenity/university",
         "operators/amenity/hospital", "operators/industrial", "operators/aeroway", "operators/railway",
         "operators/amenity/research_institute", "operators/emergency", "brands/office", "brands/shop")


def items(path):
    """{name: Wikidata item}, the earlier kinds first; names that mean two items in a kind are out."""
    with open(path, encoding="utf-8") as file:
        index = json.load(file)["nsi"]
    found = {}
    for kind in KINDS:
        here = {}
        for key in sorted(k for k in index if k == kind or k.startswith(kind + "/")):
            for item in index[key]["items"]:
                tags = item["tags"]
                link = tags.get("brand:wikidata") or tags.get("operator:wikidata")
                for name in {item["displayName"], tags.get("brand"), tags.get("operator"), tags.get("name"),
                             tags.get("brand:en"), tags.get("operator:en")}:
                    if name and link:
                        here.setdefault(name, set()).add(link)
        for name, links in here.items():
            if len(links) == 1:
                found.setdefault(name, links.pop())
    return found


def main():
    known = items(sys.argv[1])
    with open(sys.argv[2], encoding="utf-8") as file:
        common = {word.strip() for word in file}
    print(HEAD)
    kind = code = ""
    linked = count = 0
    for line in TABLE.strip().split("\n"):
        if line.startswith("#"):
            kind, code = line[1:].split()
        if not line or line.startswith("#"):
            continue
        names, _, acronyms = line.partition(";")
        name, _, other = (part.strip() for part in names.partition("|"))
        also = [] if not other else [o.strip() for o in other.split(", ")]
        cased = [a.strip() for a in acronyms.split(",") if a.strip()]
        linkable = kind in ("Company", "University") and name not in UNSURE
        link = next((known[n] for n in [name] + also[:1] if n in known), "") if linkable else ""
        also = [o for o in also if not (o.startswith("the ") and o[4:] in [name] + also + cased)]
        linked, count = linked + bool(link), count + 1
        row = [name, "|".join(also), "|".join(cased), kind, "" if code == "-" else code,
               f"http://www.wikidata.org/entity/{link}" if link else "", "1" if name.lower() in common else ""]
        print("\t".join(row).rstrip("\t"))
    print(count, "organisations,", linked, "with a Wikidata item", file=sys.stderr)


main()
