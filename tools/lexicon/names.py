#!/usr/bin/env python3
"""Given names and surnames: ontology/lexicon/given-names.txt, surnames.txt.

    names.py ontology/lexicon        (needs PyPI Faker, MIT; made with 40.63.0)

Faker's person providers give the names of the locales that are written in Latin script; the lists
below add the commonest romanised names of scripts that Faker keeps in their own letters.
"""
import importlib
import sys
import unicodedata

LOCALES = """cs_CZ da_DK de_AT de_CH de_DE de_LU en_GB en_IE en_IN en_KE en_NG en_NZ en_PK en_US es_AR
es_CL es_CO es_ES es_MX et_EE fi_FI fr_BE fr_CA fr_CH fr_FR ha_NG hr_HR hu_HU id_ID ig_NG
it_IT lt_LT lv_LV nl_BE nl_NL no_NO pl_PL pt_BR pt_PT ro_RO sk_SK sl_SI sv_SE sw tr_TR tw_GH uz_UZ
vi_VN yo_NG zu_ZA az_AZ en_TH""".split()

# Pinyin surnames in the order of how many carry them, with the Wade-Giles and Cantonese spellings
# that are common abroad; then Korean and Vietnamese ones.
SURNAMES = """
Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song
Tang Xu Han Feng Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Lyu Lü Ding
Ren Shen Yao Lu Fu Zhong Jiang Cui Tan Lu Wang Fan Jin Shi Liao Jia Xia Wei Fang Bai Zou Meng Xiong Qin
Qiu Hou Jiang Yin Xue Yan Lei Long Duan Hao Kong Shao Shi Mao Chang Wan Gu Lai Wu Kang He Yan Qian Tang
Yin Li Yi Hong Gong Ouyang Sima Shangguan Zhuge Zhan Qi Mo Mei Ge Qu Bao Niu Lan Ning Guan Zhai Xing Nie
Tong Ji Geng Pang Kuang Tao Gan Ruan Ou Jian Pu Zuo Xin Liang Miao Chai Hua Cen Wen Yue Nan Shang Zhuang
Wong Chan Cheung Lam Leung Ng Ho Kwok Lau Tsang Chow Yeung Tse Fung Tsui Kwan Lui Mak Tam Yip Choi Poon
Chiu Lo Hui Chu Kwong Yuen Chiang Hsu Hsieh Tsai Tsao Chou Cheng Lee Liao Kuo Hung Wei Yen Teo Goh Koh
Kim Lee Park Choi Jung Jeong Kang Cho Yoon Yun Jang Chang Lim Im Han Oh Seo Shin Kwon Hwang Ahn An Song
Ryu Yoo Hong Jeon Ko Moon Mun Son Bae Baek Paik Heo Nam Shim Noh Roh Ha Joo Woo Ku Koo Min Jin Na Ji Um Eom
Chae Won Cheon Bang Gong Hyun Ham Byun Yeom Choo Do Seok Sun Seol Ma Gil Yeon Wi Pyo Myung Ki Ban Ra Wang
Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Dinh Truong Trinh Mai Luong To
Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki
Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Saito Yamazaki Mori Abe Ikeda Hashimoto Ishikawa Ogawa
Okada Goto Hasegawa Murakami Kondo Ishii Sakamoto Endo Aoki Fujii Nishimura Fukuda Ota Miura Fujiwara
Okamoto Matsuda Nakajima Nakagawa Harada Ono Tamura Takeuchi Kaneko Wada Nakayama Ishida Ueda Morita
Hara Shibata Sakai Kudo Yokoyama Miyazaki Miyamoto Uchida Takagi Ando Taniguchi Ohno Maruyama Imai
Takada Fujimoto Takeda Murata Ueno Sugiyama Masuda Sugawara Hirano Otsuka Kojima Chiba Kubo Matsui
Iwasaki Sakurai Kinoshita Noguchi Matsuo Nomura Kikuchi Sano Onishi Sugimoto Arai Hamada Ichikawa
Furukawa Mizuno Komatsu Shimada Koyama Yamanaka Ishiba Kishida Suga Koizumi Toyoda
Ivanov Ivanova Petrov Petrova Sidorov Smirnov Smirnova Kuznetsov Kuznetsova Popov Popova Vasiliev
Sokolov Sokolova Mikhailov Novikov Novikova Fedorov Morozov Morozova Volkov Volkova Alekseev Lebedev
Lebedeva Semenov Egorov Pavlov Pavlova Kozlov Kozlova Stepanov Nikolaev Orlov Orlova Andreev Makarov
Nikitin Zakharov Zaitsev Solovyov Borisov Yakovlev Grigoriev Romanov Vorobyov Sergeev Frolov Alexandrov
Dmitriev Korolev Gusev Kiselev Ilyin Maximov Polyakov Sorokin Lavrov Putin Medvedev Mishustin
Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Kovalchuk Oliynyk Melnyk Zelensky Zelenskyy
Hussein Hussain Hassan Hasan Ali Ahmed Ahmad Mohammed Mohamed Ibrahim Khalil Mahmoud Saleh Salem Khan
Abdullah Abdulla Rahman Aziz Karim Malik Mansour Nasser Rashid Said Saeed Yousef Youssef Zayed Haddad
Khoury Nasr Qureshi Sheikh Siddiqui Chaudhry Butt Mirza Iqbal Hashmi Al-Thani Al-Maktoum Al-Nahyan
Al-Saud Al-Sabah Al-Falih Hamdan Najjar Mousa Othman Osman Farah Abdi Bakr Sultan
Sharma Verma Gupta Singh Kumar Patel Shah Mehta Reddy Rao Nair Menon Iyer Iyengar Pillai Naidu Das Bose
Banerjee Mukherjee Chatterjee Ghosh Sen Roy Chowdhury Agarwal Aggarwal Jain Joshi Kulkarni Deshpande
Desai Bhatt Trivedi Mishra Pandey Tiwari Dubey Yadav Chauhan Thakur Kapoor Khanna Malhotra Chopra Bhatia
Arora Sethi Ahuja Kohli Dhillon Gill Sidhu Modi Jaishankar Goyal Sitharaman Ambani Adani Tata Birla
Papadopoulos Georgiou Dimitriou Nikolaou Mitsotakis Tsipras Petrosyan Sargsyan Hakobyan Grigoryan
Aliyev Mammadov Huseynov Nazarbayev Tokayev Mirziyoyev Karimov Rahmon Japarov Cohen Levy Mizrahi Peretz
Biton Dahan Avraham Friedman Malka Azoulay Katz Netanyahu Herzog Lapid Gantz
Santos Reyes Cruz Bautista Ocampo Aquino Marcos Duterte Dela Cruz Garcia Mendoza Villanueva Suharto
Sukarno Widodo Subianto Wijaya Hartono Santoso Setiawan Susanto Mahathir Anwar Razak Badawi
Shinawatra Srettha Chan-ocha Prayut Sok Hun Aung Myint
"""

GIVEN = """
Xi Wei Fang Min Jing Lei Qiang Jun Yong Yan Jie Juan Tao Chao Ming Hong Hui Ying Hua Ping Gang Xia Bin Bo
Xin Yang Peng Ning Kai Feng Ting Xue Rui Hao Yi Jinping Keqiang Qishan Jiechi Wenbin Lijian Chunying
Xiaoping Zemin Jintao Jiabao Jianguo Jianjun Jianhua Zhigang Zhiqiang Xiaoming Xiaohong Xiaoyan Meng
Guoqiang Haiyan Lihua Lili Shufen Guiying Xiulan Yulan Yumei Weiming Wenjun Wenhui Xuefeng Yifan Zihan
Yuxuan Haoran Junjie Weidong Guohua Jiayi Siyuan Tianyu Zhenhua Zhonghua Zhihao Minghua Mingze
Minjun Seojun Dohyun Jihoon Jiho Junho Sungmin Youngho Youngsoo Jaehyun Hyun Jisoo Minseo Seoyeon Jiyeon
Hyejin Eunji Jieun Sooyoung Kyung Myung Hwan Sang Sung Seung Young Joon Hyung Jae Jong Geun Eun
Hiroshi Kenji Takashi Akira Yuki Haruka Sakura Yoko Naoko Keiko Kazuo Yoshio Makoto Shinzo Fumio
Yoshihide Shigeru Taro Ichiro Kenichi Koji Masahiro Masayoshi Hideki Satoshi Tetsuya Toshihiro Akio Yui
Aiko Emi Michiko Noriko Tomoko Yumiko Kenta Daisuke Ryo Shota Takuya Tatsuya Yusuke Kazuhiro Koichi
Vladimir Dmitry Dmitri Sergei Sergey Mikhail Alexei Alexey Aleksei Nikolai Nikolay Ivan Igor Oleg Pavel
Andrei Andrey Viktor Yuri Yury Boris Anatoly Konstantin Maxim Maksim Roman Ruslan Timur Valery Vitaly
Vyacheslav Yevgeny Evgeny Gennady Leonid Natalia Natalya Olga Tatiana Svetlana Irina Elena Yelena
Ekaterina Anastasia Ksenia Lyudmila Galina Nadezhda Oksana Volodymyr Oleksandr Andriy Dmytro Serhiy
Mykola Petro Yulia Kateryna Denys Ihor Oleh Zhanna Aigul Nursultan Kassym-Jomart Shavkat Ilham
Mohammed Mohammad Mohamed Muhammad Ahmed Ahmad Ali Hassan Hussein Omar Umar Khalid Khaled Abdullah
Abdulaziz Abdulrahman Ibrahim Yusuf Youssef Yousef Mustafa Mahmoud Hamad Hamid Saud Faisal Fahad Sultan
Salman Mansour Tamim Nasser Tariq Walid Samir Karim Rashid Said Saeed Bilal Imran Shahid Asif Arif
Aisha Fatima Fatma Khadija Mariam Maryam Layla Leila Noura Noor Nour Sara Salma Zainab Zaynab Amina Hana
Huda Reem Rania Dina Yasmin Yasmine Jamal Kamal Osama Usama Hisham Hesham Sherif Amr Tarek Adel Anwar
Narendra Rahul Amit Rajesh Suresh Ramesh Mukesh Anil Sunil Sanjay Vijay Ajay Ravi Raj Rakesh Manoj Ashok
Vikram Arun Arvind Deepak Dinesh Ganesh Gopal Hari Krishna Mahesh Mohan Naresh Nitin Piyush Pradeep
Prakash Pranab Sachin Satya Shashi Sundar Vinod Vivek Yogi Nirmala Priya Pooja Sunita Anita Kavita Neha
Anjali Deepika Lakshmi Meera Rekha Shreya Sonia Sushma Indira Droupadi Subrahmanyam
Nikos Giorgos Yannis Dimitris Kyriakos Alexis Stavros Eleni Katerina Sofia Aram Armen Nikol Davit
Benjamin Yair Naftali Itzhak Shimon Ehud Moshe Avi Tzipi Noa Tamar
Ferdinand Rodrigo Leni Joko Prabowo Budi Agus Dewi Siti Sri Anwar Mahathir Najib Muhyiddin Prayut
Somchai Thaksin Yingluck Srettha Phuc Minh Trong Hung Dung Tuan Thanh Lan Huong Linh Nga Thuy
Abiy Uhuru Cyril Nelson Thabo Jacob Muhammadu Olusegun Bola Goodluck Ngozi Kofi Kwame Nana Akufo Macky
Paul Yoweri Hakainde Samia Jakaya Emmerson Ursula Emmanuel Olaf Angela Giorgia Pedro Viktor Donald Joe
Kamala Rishi Keir Boris Theresa Jens Mette Ulf Sanna Alexander Andrzej Petr Zuzana Klaus Xavier
"""

DROP = {"mr", "mrs", "dr", "van", "von", "de", "la", "le", "el", "al", "di", "da", "du", "dos", "del",
        "den", "der", "ten", "ter", "san", "st", "y", "e", "ali-", "bin"}


def clean(name):
    """The name's single words that look like names."""
    name = unicodedata.normalize("NFC", name.strip())
    latin = all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in "'’- " for c in name)
    good = latin and 1 < len(name) <= 24 and " " not in name and name[0].isupper() and "." not in name
    return name if good and name.lower() not in DROP else None


def names_of(provider, attribute):
    """A tuple, or a mapping from name to weight; some locales compute theirs, which is skipped."""
    names = provider.get(attribute, ())
    return list(names) if isinstance(names, (tuple, list, dict)) else []


def collect(attributes, extra):
    found = set()
    for locale in LOCALES:
        module = importlib.import_module(f"faker.providers.person.{locale}")
        provider = vars(module.Provider)
        for attribute in attributes:
            for name in names_of(provider, attribute):
                found.add(clean(name[0] if isinstance(name, tuple) else name))
    found.update(clean(name) for name in extra.split())
    found.discard(None)
    return sorted(found)


def write(path, sense, title, names):
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"# {title}, one a line.\n# sense: {sense}\n"
                   "# source: Faker 40.63.0 (MIT) and lists of this project. Made by tools/lexicon/names.py.\n")
        file.write("\n".join(names) + "\n")
    print(len(names), path, file=sys.stderr)


def main():
    folder = sys.argv[1]
    given = ["first_names", "first_names_male", "first_names_female", "first_names_nonbinary",
             "first_names_unisex"]
    write(f"{folder}/given-names.txt", "GivenName", "Common given names", collect(given, GIVEN))
    last = ["last_names", "last_names_male", "last_names_female", "last_names_unisex", "last_names_nonbinary"]
    write(f"{folder}/surnames.txt", "Surname", "Common surnames", collect(last, SURNAMES))


main()
